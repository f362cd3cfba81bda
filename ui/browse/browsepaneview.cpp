// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "browsepane.h"
#include "citylistview.h"
#include "listarea.h"
#include "possiblelist.h"
#include "profilesearch.h"
#include "profileselection.h"
#include "searchhead.h"
#include "viewfit.h"

#include <algorithm>

namespace CityProfiles {

// What the list is asked and how it is shown, as a part of a view.

namespace {

QStringList columnIds(const Codebook &codebook, const CityListView &list)
{
    ListColumns shown;
    QStringList ids;
    for (const ShownColumn &column : list.columns()) {
        shown.push_back(column.column);
        ids.append(columnId(codebook, column.column));
    }
    return shown == defaultColumns(codebook) ? QStringList() : ids;
}

/// Shows columns, each as wide as it was: widths are the person's own.
void showColumns(const Codebook &codebook, CityListView &list, const QStringList &ids)
{
    if (columnIds(codebook, list) == ids)
        return;
    const ShownColumns before = list.columns();
    ShownColumns wanted;
    for (const QString &id : ids) {
        const auto column = columnFromId(codebook, id);
        if (!column)
            continue;
        const auto known = std::find_if(before.begin(), before.end(),
                                        [&column](const ShownColumn &shown) { return shown.column == *column; });
        wanted.push_back({*column, known == before.end() ? 0 : known->width});
    }
    list.setColumns(wanted);
}

} // namespace

void BrowsePane::takeView(View &view) const
{
    if (!m_dataset)
        return;
    takeQuery(view, m_dataset->tables(), m_search->query());
    if (m_searchHead->place() == SearchHead::Place::Texts && !m_searchHead->text().isEmpty()) {
        view.text = m_searchHead->text();
        view.inTexts = true;
    }
    view.possible = m_possible->isOpen();
    view.table = m_area->cities()->isTable();
    view.columns = columnIds(m_dataset->codebook(), *m_area->cities());
    takeSelection(view, *m_dataset, selection()->profiles());
}

void BrowsePane::showView(const FittedView &fitted)
{
    if (!m_dataset)
        return;
    const View &view = fitted.view;
    setTable(view.table);
    showColumns(m_dataset->codebook(), *m_area->cities(), view.columns);
    selection()->setProfiles(fitted.selected);
    const auto place = view.inTexts ? SearchHead::Place::Texts : SearchHead::Place::Names;
    if (fitted.query != m_search->query() || m_searchHead->place() != place || m_searchHead->text() != view.text) {
        setQuery(fitted.query);
        m_searchHead->setPlace(place);
        m_searchHead->setText(view.text);
    }
    m_possible->setOpen(view.possible);
}

} // namespace CityProfiles
