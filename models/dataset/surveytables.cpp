// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "surveytables.h"

#include <algorithm>

namespace CityProfiles {

namespace {

template <typename Row>
int indexOf(const std::vector<Row> &rows, QString Row::*key, QStringView value)
{
    const auto it = std::find_if(rows.begin(), rows.end(), [&](const Row &row) { return row.*key == value; });
    return it == rows.end() ? -1 : int(it - rows.begin());
}

} // namespace

int SurveyTables::regionIndex(QStringView id) const
{
    return indexOf(regions, &Region::id, id);
}

int SurveyTables::countryIndex(QStringView code) const
{
    return indexOf(countries, &Country::code, code);
}

int SurveyTables::sourceIndex(QStringView id) const
{
    return indexOf(sources, &Source::id, id);
}

} // namespace CityProfiles
