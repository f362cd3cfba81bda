// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "view.h"

namespace CityProfiles::Testing {

/// A view of each page with everything that its page shows, of smallSurvey().
inline QList<View> sampleViews()
{
    View browse;
    browse.text = QStringLiteral("port & „Ørsted“ 100%+");
    browse.editions = QStringLiteral("2018");
    browse.where = {QStringLiteral("roles=designer,engineer"), QStringLiteral("mayor~=\"a, b & c\""),
                    QStringLiteral("population>=500000")};
    browse.sort = QStringLiteral("population:desc,name");
    browse.possible = true;
    browse.table = true;
    browse.columns = {QStringLiteral("name"), QStringLiteral("staff")};
    browse.selected = {QStringLiteral("portland-me@2018"), QStringLiteral("stockholm-swe@2018")};
    browse.profile = QStringLiteral("stockholm-swe@2018");
    browse.question = QStringLiteral("roles");
    View texts = browse;
    texts.inTexts = true;
    View compare;
    compare.page = View::Page::Compare;
    compare.compared = {QStringLiteral("stockholm-swe@2020"), QStringLiteral("portland-me@2018")};
    compare.reference = QStringLiteral("portland-me@2018");
    compare.rows = View::Rows::AnsweredByAll;
    compare.asRows = true;
    compare.extremes = true;
    View groups;
    groups.page = View::Page::AllCities;
    groups.group = QStringLiteral("city.country=SE & population>=100000");
    groups.beside = QStringLiteral("all");
    groups.year = QStringLiteral("2020");
    groups.question = QStringLiteral("data");
    View map;
    map.page = View::Page::Map;
    map.where = {QStringLiteral("strategy=yes")};
    map.profile = QStringLiteral("stockholm-swe@2018");
    map.colorBy = QStringLiteral("roles.designer");
    map.look = MapLook{59.3293, -18.0686, 12.5};
    View coverage;
    coverage.page = View::Page::Coverage;
    QList<View> views{browse, texts, compare, groups, map, coverage};
    for (View &view : views) {
        view.data = QStringLiteral("Sample survey");
        view.dataVersion = QStringLiteral("1.0");
    }
    return views;
}

} // namespace CityProfiles::Testing
