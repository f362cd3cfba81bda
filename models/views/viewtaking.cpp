// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "expression.h"
#include "sorttext.h"
#include "viewfields.h"
#include "viewfit.h"

using namespace Qt::StringLiterals;

namespace CityProfiles {

// What the window has, taken into a view.

QString groupText(const SurveyTables &tables, const Filter &filter)
{
    QStringList expressions;
    for (const Condition &condition : filter)
        expressions += expressionsOf(tables, condition);
    return joinedConditions(expressions);
}

void takeQuery(View &view, const SurveyTables &tables, const Query &query)
{
    view.text = query.text;
    view.inTexts = false;
    switch (query.editions.mode) {
    case EditionChoice::Mode::Latest:
        view.editions.clear();
        break;
    case EditionChoice::Mode::All:
        view.editions = u"all"_s;
        break;
    case EditionChoice::Mode::One:
        view.editions = tables.codebook.editions[std::size_t(query.editions.edition)].id;
        break;
    }
    view.where.clear();
    for (const Condition &condition : query.filter)
        view.where += expressionsOf(tables, condition);
    view.sort = sortText(tables.codebook, query.sort);
}

void takeSelection(View &view, const Dataset &dataset, const ProfileSet &selected)
{
    view.selected.clear();
    if (selected.count() > findViewField(u"selected")->most)
        return;
    selected.forEach([&](ProfileIndex profile) { view.selected.append(dataset.profileId(profile)); });
}

void takeData(View &view, const DatasetInfo &info)
{
    view.data = info.title;
    view.dataVersion = info.version;
}

} // namespace CityProfiles
