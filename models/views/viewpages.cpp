// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewfields.h"

#include <QSet>

#include <functional>

using namespace Qt::StringLiterals;

namespace CityProfiles {

// Which parts of a view a page shows.

namespace {

using Part = ViewField::Part;

QSet<Part> partsOfGroups(const View &view)
{
    QSet<Part> parts{Part::Groups, Part::Question};
    for (const QString &group : {view.group, view.beside}) {
        if (group == "listed"_L1)
            parts += Part::Query;
        else if (group == "compared"_L1)
            parts += Part::Comparison;
        else if (group == "selected"_L1)
            parts += Part::Selection;
        else if (group == "city"_L1)
            parts += Part::Profile;
    }
    return parts;
}

QSet<Part> partsOf(const View &view)
{
    switch (view.page) {
    case View::Page::Browse:
        return {Part::Query, Part::Columns, Part::Selection, Part::Profile, Part::Question};
    case View::Page::Compare:
        return {Part::Comparison};
    case View::Page::AllCities:
        return partsOfGroups(view);
    case View::Page::Map:
        return {Part::Query, Part::Profile, Part::Map};
    case View::Page::Coverage:
        break;
    }
    return {};
}

void takeParts(View &view, const View &from, const std::function<bool(Part)> &wanted)
{
    for (const ViewField &field : viewFields()) {
        const QStringList values = wanted(field.part) ? field.values(from) : QStringList();
        if (!values.isEmpty())
            field.take(view, values);
    }
    if (wanted(Part::Map))
        view.look = from.look; // as it is, not as rounded for writing
}

/// The parts that belong to a step of a person's way.
QSet<Part> partsOfStep(const View &view)
{
    return partsOf(view) - QSet<Part>{Part::Columns, Part::Selection};
}

} // namespace

View ofItsPage(const View &view)
{
    const QSet<Part> parts = partsOf(view) + QSet<Part>{Part::Data};
    View page;
    page.page = view.page;
    takeParts(page, view, [&parts](Part part) { return parts.contains(part); });
    return page;
}

View onItsPage(const View &view, const View &others)
{
    const QSet<Part> parts = partsOfStep(view);
    View page;
    page.page = view.page;
    takeParts(page, view, [&parts](Part part) { return parts.contains(part); });
    takeParts(page, others, [&parts](Part part) { return !parts.contains(part); });
    return page;
}

bool isSameStep(const View &a, const View &b)
{
    if (a.page != b.page)
        return false;
    View first = onItsPage(a, View());
    View second = onItsPage(b, View());
    for (View *view : {&first, &second}) {
        view->question.clear();
        view->look.reset();
        view->possible = false;
    }
    return first == second;
}

} // namespace CityProfiles
