// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasetbuilder.h"

#include "folding.h"
#include "segmentrow.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

QByteArray foldedNames(const City &city)
{
    QByteArray text = folded(city.name);
    for (const QString &name : city.otherNames)
        text += '\n' + folded(name);
    if (!city.subdivision.isEmpty())
        text += '\n' + folded(city.subdivision);
    return text;
}

void writeCityNumbers(CitySegment &segment, int row, const City &city)
{
    constexpr double none = std::numeric_limits<double>::quiet_NaN();
    setValue<quint16>(segment.countries, row, quint16(city.country));
    setValue<double>(segment.latitudes, row, city.latitude.value_or(none));
    setValue<double>(segment.longitudes, row, city.longitude.value_or(none));
}

} // namespace

void appendCity(CitySegment &segment, const City &city)
{
    const int row = segment.size();
    segment.ids.append(city.id.toUtf8());
    segment.names.append(city.name.toUtf8());
    segment.subdivisions.append(city.subdivision.toUtf8());
    segment.otherNames.append(city.otherNames.join("; "_L1).toUtf8());
    segment.folded.append(foldedNames(city));
    writeCityNumbers(segment, row, city);
    setValue<quint32>(segment.ranks, row, 0);
}

void replaceCity(CitySegment &segment, int row, const City &city)
{
    segment.names.replace(row, city.name.toUtf8());
    segment.subdivisions.replace(row, city.subdivision.toUtf8());
    segment.otherNames.replace(row, city.otherNames.join("; "_L1).toUtf8());
    segment.folded.replace(row, foldedNames(city));
    writeCityNumbers(segment, row, city);
}

ProfileRecord appendProfile(ProfileSegment &segment, const ColumnLayout &layout, const Codebook &codebook,
                            CityIndex city, const Profile &profile)
{
    const int row = segment.size++;
    setValue<quint32>(segment.cities, row, city);
    setValue<quint8>(segment.editions, row, quint8(profile.edition));
    setValue<quint16>(segment.sources, row, quint16(profile.source));
    setValue<qint16>(segment.snapshots, row, qint16(profile.snapshotYear.value_or(0)));
    for (std::size_t question = 0; question < profile.answers.size(); ++question)
        writeAnswer(segment, row, layout, codebook, int(question), profile.answers[question]);
    ProfileRecord record = recordOf(codebook, profile);
    segment.searchable.append(searchableText(codebook, record));
    return record;
}

DatasetBuilder::DatasetBuilder(SurveyTables tables)
    : m_tables(std::make_shared<const SurveyTables>(std::move(tables)))
    , m_layout(m_tables->codebook)
{
}

CityIndex DatasetBuilder::addCity(const City &city)
{
    if (m_cities.empty() || m_cities.back()->size() == segmentSize)
        m_cities.push_back(std::make_shared<CitySegment>());
    CitySegment &segment = *m_cities.back();
    const auto index = CityIndex((m_cities.size() - 1) << segmentBits) + CityIndex(segment.size());
    appendCity(segment, city);
    if (!city.extras.isEmpty())
        m_cityExtras.insert(index, city.extras);
    return index;
}

ProfileRecord DatasetBuilder::addProfile(CityIndex city, const Profile &profile)
{
    if (m_profiles.empty() || m_profiles.back()->size == segmentSize)
        m_profiles.push_back(std::make_shared<ProfileSegment>());
    return appendProfile(*m_profiles.back(), m_layout, m_tables->codebook, city, profile);
}

void DatasetBuilder::rankNames()
{
    struct Entry {
        QByteArrayView name;
        CityIndex city;
    };
    std::vector<Entry> entries;
    for (std::size_t number = 0; number < m_cities.size(); ++number) {
        for (int row = 0; row < m_cities[number]->size(); ++row)
            entries.push_back({m_cities[number]->folded.at(row), CityIndex(number << segmentBits) + CityIndex(row)});
    }
    std::sort(entries.begin(), entries.end(), [](const Entry &a, const Entry &b) {
        const int order = a.name.compare(b.name);
        return order != 0 ? order < 0 : a.city < b.city;
    });
    for (std::size_t rank = 0; rank < entries.size(); ++rank) {
        const CityIndex city = entries[rank].city;
        setValue<quint32>(m_cities[city >> segmentBits]->ranks, int(city & (segmentSize - 1)), quint32(rank));
    }
}

DatasetParts DatasetBuilder::finish()
{
    rankNames();
    DatasetParts parts;
    parts.tables = m_tables;
    parts.layout = m_layout;
    parts.cities.assign(m_cities.begin(), m_cities.end());
    parts.profiles.assign(m_profiles.begin(), m_profiles.end());
    parts.cityExtras = m_cityExtras;
    m_cities.clear();
    m_profiles.clear();
    m_cityExtras.clear();
    return parts;
}

} // namespace CityProfiles
