// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "browsepane.h"

#include "answerwording.h"
#include "citylistmodel.h"
#include "citylistview.h"
#include "comparisonset.h"
#include "emptylist.h"
#include "filterfield.h"
#include "listhead.h"
#include "outsidebar.h"
#include "possiblelist.h"
#include "profilesearch.h"
#include "yearchoice.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QStackedWidget>

namespace CityProfiles {

// What the list shows and what can be done with its rows.

void BrowsePane::showFilterCount()
{
    const auto conditions = qsizetype(m_search->query().filter.size());
    m_filtersAction->setText(conditions == 0 ? tr("Filters") : tr("Filters (%L1)").arg(conditions));
}

void BrowsePane::setFiltersShown(bool shown)
{
    m_filtersAction->setChecked(shown);
}

void BrowsePane::helpEmptyList()
{
    if (!m_search->result().possible.empty()) {
        m_possible->setOpen(true);
        return;
    }
    clearAll();
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
    {
        const QSignalBlocker blocker(m_filter);
        m_filter->setText(query.text);
    }
    m_years->setChoice(query.editions);
    m_search->setQuery(query);
}

void BrowsePane::showResult()
{
    m_model->setWords(m_search->result().words);
    m_view->showResult(m_search->result().rows, m_current);
    m_head->showCount(false);
    showMessage();
    showOutside();
    takeFirst();
}

void BrowsePane::showMessage()
{
    if (m_loading)
        m_message->sayLoading();
    else if (!m_dataset)
        m_message->sayNoDataset();
    else
        m_message->sayNothingFound(m_search->query().text.trimmed(), !m_search->query().filter.empty(),
                                   int(m_search->result().possible.size()));
    const bool empty = !m_dataset || (m_model->rowCount() == 0 && !m_search->isRunning());
    m_stack->setCurrentWidget(empty ? static_cast<QWidget *>(m_message) : m_view);
}

void BrowsePane::showOutside()
{
    const bool outside = m_dataset && m_current && !m_search->isRunning() && m_model->rowOf(*m_current) < 0;
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
    m_view->showProfile(*m_current);
    focusList();
}

void BrowsePane::showPlaces()
{
    QHash<ProfileIndex, int> places;
    if (m_dataset && m_comparison) {
        for (const ProfileIndex profile : m_comparison->profiles(*m_dataset))
            places.insert(profile, int(places.size()));
    }
    m_view->setPlaces(places);
}

void BrowsePane::toggleCompared()
{
    if (const auto profile = m_view->currentProfile())
        Q_EMIT compareToggled(m_dataset->profileId(*profile));
}

void BrowsePane::showContextMenu(const QPoint &position)
{
    const auto profile = m_view->currentProfile();
    if (!profile)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QString id = m_dataset->profileId(*profile);
    const bool compared = m_comparison && m_comparison->contains(id);
    QAction *toggle = menu->addAction(compared ? tr("Remove from comparison") : tr("Add to comparison"), this,
                                      &BrowsePane::toggleCompared);
    toggle->setEnabled(compared || !m_comparison || !m_comparison->isFull());
    menu->addAction(tr("Copy name"), this, [label = Wording::profileLabel(*m_dataset, *profile)] {
        QApplication::clipboard()->setText(label);
    });
    menu->popup(m_view->viewport()->mapToGlobal(position));
}

} // namespace CityProfiles
