// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewfields.h"

#include <QSet>

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

} // namespace

View ofItsPage(const View &view)
{
    const QSet<Part> parts = partsOf(view) + QSet<Part>{Part::Data};
    View page;
    page.page = view.page;
    for (const ViewField &field : viewFields()) {
        const QStringList values = parts.contains(field.part) ? field.values(view) : QStringList();
        if (!values.isEmpty())
            field.take(page, values);
    }
    if (parts.contains(Part::Map))
        page.look = view.look; // as it is, not as rounded for writing
    return page;
}

} // namespace CityProfiles
