// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "browsepane.h"

#include "answerwording.h"
#include "citylistmodel.h"
#include "citylistview.h"
#include "comparisonset.h"
#include "emptylist.h"
#include "listhead.h"
#include "outsidebar.h"
#include "possiblelist.h"
#include "profilesearch.h"
#include "searchhead.h"
#include "textfinder.h"
#include "texthitspane.h"
#include "texthitsview.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QStackedWidget>

namespace CityProfiles {

// What the list shows and what can be done with its rows.

void BrowsePane::focusFilter()
{
    m_searchHead->focusField();
}

void BrowsePane::setFiltersShown(bool shown)
{
    m_searchHead->setFiltersShown(shown);
}

void BrowsePane::focusList()
{
    if (showsTexts()) {
        m_hits->focusList();
        return;
    }
    if (m_model->rowCount() == 0)
        return;
    if (!m_view->currentProfile())
        m_view->setCurrentIndex(m_model->index(0, 0));
    m_view->setFocus(Qt::OtherFocusReason);
}

void BrowsePane::follow(ProfileIndex profile, int question)
{
    m_current = profile;
    m_question = question;
    m_outside->hide();
    m_follow.start();
}

void BrowsePane::showPossible()
{
    m_possible->setOpen(true);
}

void BrowsePane::clearFilter()
{
    m_search->setFilter({});
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
    m_view->showResult(m_search->result().rows, m_current);
    m_head->showCount(false);
    showMessage();
    showOutside();
    takeFirst();
}

bool BrowsePane::showsTexts() const
{
    return m_dataset && m_searchHead->place() == SearchHead::Place::Texts && !m_searchHead->text().trimmed().isEmpty();
}

void BrowsePane::showMessage()
{
    if (m_loading)
        m_message->sayLoading();
    else if (!m_dataset)
        m_message->sayNoDataset();
    else
        m_message->sayNothingFound();
    showPart();
}

void BrowsePane::showPart()
{
    const bool texts = showsTexts();
    const bool empty = !m_dataset || (m_model->rowCount() == 0 && !m_search->isRunning());
    m_stack->setCurrentWidget(texts       ? static_cast<QWidget *>(m_hits)
                                  : empty ? static_cast<QWidget *>(m_message)
                                          : m_view);
    setFocusProxy(texts ? static_cast<QWidget *>(m_hits->view()) : m_view);
    m_head->setVisible(m_dataset && !texts);
    m_tableAction->setEnabled(!texts);
    showOutside();
}

void BrowsePane::showOutside()
{
    const bool outside =
        m_dataset && m_current && !m_search->isRunning() && !showsTexts() && m_model->rowOf(*m_current) < 0;
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

std::optional<ProfileIndex> BrowsePane::chosenProfile() const
{
    return showsTexts() ? m_hits->view()->currentProfile() : m_view->currentProfile();
}

void BrowsePane::toggleCompared()
{
    if (const auto profile = chosenProfile())
        Q_EMIT compareToggled(m_dataset->profileId(*profile));
}

void BrowsePane::showContextMenu(QWidget *view, const QPoint &position)
{
    const auto profile = chosenProfile();
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
    menu->popup(view->mapToGlobal(position));
}

} // namespace CityProfiles
