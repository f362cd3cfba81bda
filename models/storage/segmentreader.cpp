// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "segmentreader.h"

#include "datasetfileformat.h"
#include "segmentcodec.h"
#include "storagetext.h"

#include <QCborMap>
#include <QCborValue>
#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

/// Puts the columns of the file, one after another, into their segments.
class SegmentReader {
public:
    SegmentReader(const SqliteConnection &file, const LoadControl &control, DatasetParts &parts)
        : m_file(file)
        , m_control(control)
        , m_parts(parts)
    {
    }

    Outcome read();

private:
    Outcome takeColumn(const QString &kind, std::size_t number, const QString &name, const QByteArray &data);
    template <typename Segment, typename Columns>
    bool startSegment(std::vector<std::shared_ptr<Segment>> &segments, std::size_t number, Columns columns);
    bool readExtras(const QByteArray &data);
    Outcome complete();

    const SqliteConnection &m_file;
    const LoadControl &m_control;
    DatasetParts &m_parts;
    std::vector<std::shared_ptr<CitySegment>> m_cities;
    std::vector<std::shared_ptr<ProfileSegment>> m_profiles;
    ColumnMap m_columns; // of the segment that is being read
};

/// Makes place for a segment when its first column comes; segments come one after another.
template <typename Segment, typename Columns>
bool SegmentReader::startSegment(std::vector<std::shared_ptr<Segment>> &segments, std::size_t number, Columns columns)
{
    if (number + 1 == segments.size())
        return true;
    if (number != segments.size())
        return false;
    segments.push_back(std::make_shared<Segment>());
    m_columns = columns(*segments.back());
    return true;
}

bool SegmentReader::readExtras(const QByteArray &data)
{
    const QCborValue value = QCborValue::fromCbor(data);
    const QCborMap map = value.toMap();
    for (const auto &[city, columns] : map) {
        Extras extras;
        const QCborMap cells = columns.toMap();
        for (const auto &[column, cell] : cells)
            extras.insert(column.toString(), cell.toString());
        m_parts.cityExtras.insert(CityIndex(city.toInteger()), extras);
    }
    return value.isMap();
}

Outcome SegmentReader::takeColumn(const QString &kind, std::size_t number, const QString &name, const QByteArray &data)
{
    bool good = false;
    if (kind == "extras"_L1)
        return readExtras(data) ? success() : Outcome(damagedFile(Storage::tr("its unknown columns can't be read")));
    if (kind == "city"_L1)
        good = startSegment(m_cities, number, [](CitySegment &segment) { return columnsByName(segment); });
    else if (kind == "profile"_L1)
        good = startSegment(m_profiles, number,
                            [this](ProfileSegment &segment) { return columnsByName(segment, m_parts.layout); });
    QByteArray *column = m_columns.value(name);
    if (!good || !column)
        return damagedFile(Storage::tr("it has a column %1 out of place").arg(quoted(name)));
    *column = data;
    return success();
}

Outcome SegmentReader::read()
{
    QSqlQuery query = m_file.query();
    if (!query.exec(u"SELECT kind, number, name, data FROM segment ORDER BY rowid"_s))
        return m_file.error(query.lastError());
    while (query.next()) {
        if (m_control.stopped())
            return cancelledError();
        const Outcome taken = takeColumn(query.value(0).toString(), query.value(1).toULongLong(),
                                         query.value(2).toString(), query.value(3).toByteArray());
        if (!taken)
            return taken;
    }
    if (query.lastError().isValid())
        return m_file.error(query.lastError());
    return complete();
}

Outcome SegmentReader::complete()
{
    const SurveyTables &tables = *m_parts.tables;
    SegmentLimits limits{0, quint32(tables.countries.size()), quint32(tables.codebook.editions.size()),
                         quint32(tables.sources.size())};
    for (const auto &segment : m_cities)
        limits.cities += quint32(segment->size());
    bool good = true;
    for (std::size_t i = 0; i < m_cities.size(); ++i)
        good = good && isConsistent(*m_cities[i], limits)
            && (i + 1 == m_cities.size() || m_cities[i]->size() == segmentSize);
    for (std::size_t i = 0; i < m_profiles.size(); ++i)
        good = good && completeSegment(*m_profiles[i], limits)
            && (i + 1 == m_profiles.size() || m_profiles[i]->size == segmentSize);
    if (!good)
        return damagedFile(Storage::tr("its columns do not fit each other"));
    m_parts.cities.assign(m_cities.begin(), m_cities.end());
    m_parts.profiles.assign(m_profiles.begin(), m_profiles.end());
    return success();
}

} // namespace

Outcome readSegments(const SqliteConnection &file, const LoadControl &control, DatasetParts &parts)
{
    return SegmentReader(file, control, parts).read();
}

} // namespace CityProfiles
