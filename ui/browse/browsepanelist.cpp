// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "browsepane.h"

#include "answerwording.h"
#include "citylistmodel.h"
#include "citylistview.h"
#include "listarea.h"
#include "listhead.h"
#include "outsidebar.h"
#include "profilesearch.h"
#include "searchhead.h"

#include <QAction>

namespace CityProfiles {

// What the list shows and what can be done with its rows.

void BrowsePane::setFiltersShown(bool shown)
{
    m_searchHead->setFiltersShown(shown);
}

void BrowsePane::clearAll()
{
    Query query = m_search->query();
    query.text.clear();
    query.filter.clear();
    setQuery(query);
}

void BrowsePane::setQuery(const Query &query)
{
    m_searchHead->ask(query);
}

void BrowsePane::showResult()
{
    m_model->setWords(m_search->result().words);
    m_area->cities()->showResult(m_search->result().rows, m_current);
    m_head->showCount(false);
    m_area->showResult();
    showOutside();
    takeFirst();
}

void BrowsePane::showPart()
{
    const bool texts =
        m_dataset && m_searchHead->place() == SearchHead::Place::Texts && !m_searchHead->text().trimmed().isEmpty();
    m_area->setTexts(texts);
    m_head->setVisible(m_dataset && !texts);
    m_tableAction->setEnabled(!texts);
    showOutside();
    Q_EMIT viewChanged();
}

void BrowsePane::showOutside()
{
    const bool outside =
        m_dataset && m_current && !m_search->isRunning() && !m_area->hasTexts() && m_model->rowOf(*m_current) < 0;
    if (outside)
        m_outside->setProfile(Wording::shortProfileLabel(*m_dataset, *m_current));
    m_outside->setVisible(outside);
}

void BrowsePane::showCurrentAnyway()
{
    Query query = m_search->query();
    if (!profilesOf(*m_dataset, query.editions).contains(*m_current))
        query.editions = {EditionChoice::Mode::All};
    query.text.clear();
    query.filter.clear();
    setQuery(query);
    m_area->cities()->showProfile(*m_current);
    m_area->focusList();
}

} // namespace CityProfiles
