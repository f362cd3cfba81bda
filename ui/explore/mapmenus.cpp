// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapmenus.h"

#include "mapwording.h"
#include "menutext.h"

#include <QCollator>
#include <QCoreApplication>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

/// The translation context of the menus.
class Menus {
    Q_DECLARE_TR_FUNCTIONS(MapMenus)
};

using Chosen = std::function<void(const MapColoring &)>;

void addColoring(QMenu *menu, const QString &text, const MapColoring &coloring, const MapColoring &current,
                 const Chosen &chosen)
{
    QAction *action = menu->addAction(actionText(text), menu, [coloring, chosen] { chosen(coloring); });
    action->setCheckable(true);
    action->setChecked(coloring == current);
}

void addOptions(QMenu *menu, const Codebook &codebook, int question, const MapColoring &current, const Chosen &chosen)
{
    const Question &asked = codebook.questions[std::size_t(question)];
    QMenu *options = menu->addMenu(actionText(asked.label));
    options->menuAction()->setCheckable(true);
    options->menuAction()->setChecked(current.question == question);
    for (const int option : asked.optionOrder())
        addColoring(options, asked.options[std::size_t(option)].label, {question, option}, current, chosen);
}

/// The countries of a region that have cities on the map, by name.
std::vector<std::size_t> countriesOf(const SurveyTables &tables, const MapPlaces &places, int region)
{
    std::vector<std::size_t> list;
    for (std::size_t country = 0; country < tables.countries.size(); ++country) {
        if (tables.countries[country].region == region && places.countries[country])
            list.push_back(country);
    }
    const QCollator collator;
    std::sort(list.begin(), list.end(), [&](std::size_t a, std::size_t b) {
        return collator.compare(tables.countries[a].name, tables.countries[b].name) < 0;
    });
    return list;
}

void addCountries(QMenu *menu, const SurveyTables &tables, const MapPlaces &places, int region,
                  const std::function<void(const QRectF &)> &chosen)
{
    for (const std::size_t country : countriesOf(tables, places, region)) {
        const QRectF span = *places.countries[country];
        menu->addAction(actionText(tables.countries[country].name), menu, [chosen, span] { chosen(span); });
    }
}

} // namespace

void fillColorMenu(QMenu *menu, const Codebook &codebook, const MapColoring &current, const Chosen &chosen)
{
    emptyMenu(menu);
    addColoring(menu, Wording::coloringName(codebook, {}), {}, current, chosen);
    int section = -1;
    for (const int question : codebook.questionOrder()) {
        const Question &asked = codebook.questions[std::size_t(question)];
        if (!canColor(asked))
            continue;
        if (asked.section != section)
            menu->addSeparator();
        section = asked.section;
        if (asked.kind == QuestionKind::MultiChoice || asked.kind == QuestionKind::Grid)
            addOptions(menu, codebook, question, current, chosen);
        else
            addColoring(menu, asked.label, {question, -1}, current, chosen);
    }
}

void fillPlaceMenu(QMenu *menu, const SurveyTables &tables, const MapPlaces &places,
                   const std::function<void(const QRectF &)> &chosen)
{
    emptyMenu(menu);
    std::vector<int> regions;
    regions.reserve(tables.regions.size());
    for (int region = 0; region < int(tables.regions.size()); ++region)
        regions.push_back(region);
    std::sort(regions.begin(), regions.end(), [&](int a, int b) {
        return tables.regions[std::size_t(a)].position < tables.regions[std::size_t(b)].position;
    });
    for (const int region : regions) {
        const auto span = places.region(tables, region);
        if (!span)
            continue;
        const QString name = tables.regions[std::size_t(region)].name;
        QMenu *countries = menu->addMenu(actionText(name));
        const QRectF whole = *span;
        countries->addAction(Menus::tr("All of %1", "region").arg(actionText(name)), menu,
                             [chosen, whole] { chosen(whole); });
        countries->addSeparator();
        addCountries(countries, tables, places, region, chosen);
    }
    addCountries(menu, tables, places, -1, chosen); // countries without a region
}

} // namespace CityProfiles
