// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "profiletables.h"

#include "idrules.h"
#include "rowreader.h"
#include "storagetext.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

class CityReader {
public:
    explicit CityReader(const SurveyTables &survey)

    {
        for (std::size_t i = 0; i < survey.countries.size(); ++i)
            m_countries.insert(survey.countries[i].code, int(i));
    }

    City read(const RowReader &row);

private:
    void readPlace(const RowReader &row, City &city) const;
    void checkTwins(const RowReader &row, const City &city);

    QHash<QString, int> m_countries;
    QSet<QString> m_ids;
    QSet<QStringList> m_names;
};

void CityReader::readPlace(const RowReader &row, City &city) const
{
    city.latitude = row.number("latitude"_L1, -90, 90);
    city.longitude = row.number("longitude"_L1, -180, 180);
    const bool north = !row.text("latitude"_L1).isEmpty();
    const bool east = !row.text("longitude"_L1).isEmpty();
    if (north != east)
        row.report(north ? "longitude"_L1 : "latitude"_L1, Storage::tr("One coordinate of two is missing."),
                   Storage::tr("Fill in both, or none."));
}

/// Two cities of a name in a country need something by which a person can tell them apart.
void CityReader::checkTwins(const RowReader &row, const City &city)
{
    const QStringList name{city.name, QString::number(city.country), city.subdivision};
    if (m_names.contains(name)) {
        row.report("subdivision"_L1, Storage::tr("Another city has the same name, country and subdivision."),
                   Storage::tr("Name the part of the country in which it lies."), Severity::Warning);
    }
    m_names.insert(name);
}

City CityReader::read(const RowReader &row)
{
    City city;
    city.id = row.text("city_id"_L1);
    if (const QString problem = idProblem(IdKind::Other, city.id); !problem.isEmpty())
        row.report("city_id"_L1, problem, Storage::tr("Give it another id."));
    if (m_ids.contains(city.id))
        row.report("city_id"_L1, Storage::tr("The id %1 stands twice.").arg(quoted(city.id)),
                   Storage::tr("Give it another id."));
    m_ids.insert(city.id);
    city.name = row.neededText("name"_L1);
    city.country = row.neededReference("country_code"_L1, u"countries.csv"_s,
                                       [this](const QString &code) { return m_countries.value(code, -1); });
    city.subdivision = row.text("subdivision"_L1);
    readPlace(row, city);
    city.otherNames = row.text("other_names"_L1).split(u"; "_s, Qt::SkipEmptyParts);
    city.extras = row.extras();
    checkTwins(row, city);
    return city;
}

} // namespace

void readCities(const std::vector<Table> &tables, DatasetBuilder &builder, CheckFindings &findings)
{
    CityReader reader(builder.tables());
    readRows(tables, TableId::Cities, findings, [&](const RowReader &row) {
        const City city = reader.read(row);
        if (!findings.hasErrors())
            builder.addCity(city);
    });
}

} // namespace CityProfiles
