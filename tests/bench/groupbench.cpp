// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benches.h"
#include "datasetfilereader.h"
#include "groups.h"
#include "measure.h"
#include "searchfloors.h"

using namespace Qt::StringLiterals;

namespace CityProfiles::Bench {

Figures groupFigures(const Plan &plan)
{
    makeGenerated(plan);
    const auto opened = openDatasetFile(plan.generated);
    if (!opened)
        qFatal("%s", qUtf8Printable(opened.error().message()));
    DatasetIndex index(opened->dataset);
    const Group all = groupOf(index, u"all"_s, {}, {}).value();
    const Group region = groupOf(index, u"region"_s, inRegion(0), {}).value();
    const GroupComparison first = compareGroups(index, all, region); // the sets of the editions are made once
    std::size_t rows = 0;
    for (const GroupEdition &edition : first)
        rows += edition.rows.size();
    const Planes planes(opened->dataset->profileCount(), rows);
    const Pair pair = alternate(
        plan.runs, [&] { return milliseconds([&] { (void)compareGroups(index, all, region); }); },
        [&] { return milliseconds([&] { (void)(planes.count() + planes.count()); }); });
    return {{u"groups.compare"_s,
             u"%1 profiles: two groups on all questions, %2 rows, against counting as many planes"_s.arg(plan.profiles)
                 .arg(rows),
             u"ms"_s,
             pair.value,
             pair.floor,
             50,
             {},
             plan.runs}};
}

} // namespace CityProfiles::Bench
