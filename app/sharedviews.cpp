// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sharedviews.h"

#include "session.h"
#include "viewwording.h"

using namespace Qt::StringLiterals;

namespace CityProfiles {

SharedViews::SharedViews(ViewState *state, ViewTrail *trail, SharedBar *bar, QObject *parent)
    : QObject(parent)
    , m_state(state)
    , m_trail(trail)
    , m_bar(bar)
{
    connect(bar, &SharedBar::tabChosen, this, &SharedViews::select);
    connect(bar, &SharedBar::keepRequested, this, &SharedViews::keep);
    connect(bar, &SharedBar::closeRequested, this, &SharedViews::close);
}

SharedViews::~SharedViews() = default;

FittedView SharedViews::fit(Tab &tab) const
{
    const Dataset &dataset = *m_state->session()->dataset();
    const FittedView fit = fitted(dataset, tab.read.view);
    tab.note.text = fit.isEmpty() ? tr("Shared view. Nothing that it shows is in the data that is open.")
                                  : tr("Shared view. Your own filters are unchanged.");
    QStringList more{Wording::otherDataText(fit, dataset.info()), Wording::missingText(fit.missing)};
    more += tab.read.remarks;
    more.removeAll(QString());
    tab.note.more = more.join(u' ');
    return fit;
}

void SharedViews::begin(const View &own)
{
    m_trail->setHistory(nullptr);
    m_state->show(ViewState::stepOf(fitted(*m_state->session()->dataset(), own)), ViewState::Extent::Whole);
    m_own.reset(m_state->take());
    for (const auto &tab : m_tabs)
        tab->history.reset(ViewState::stepOf(fit(*tab)));
    m_bar->setCurrent(0, {});
    m_trail->setHistory(&m_own);
}

void SharedViews::add(const QList<ReadView> &views)
{
    const int first = count() + 1;
    for (const ReadView &read : views) {
        auto tab = std::make_unique<Tab>();
        tab->read = read;
        tab->history.reset(ViewState::stepOf(fit(*tab)));
        m_bar->addTab(read.title.isEmpty() ? m_state->title(tab->history.current().view) : read.title);
        m_tabs.push_back(std::move(tab));
    }
    if (views.isEmpty())
        return;
    select(first);
    if (views.first().title.isEmpty()) // now that it is shown its cities are counted
        m_bar->setTitle(first, m_state->title(m_state->take().view));
}

View SharedViews::own()
{
    if (m_trail->history() == &m_own)
        m_trail->settle();
    return m_own.isEmpty() ? View() : m_own.current().view;
}

ViewHistory &SharedViews::historyOf(int tab)
{
    return tab == 0 ? m_own : m_tabs[std::size_t(tab - 1)]->history;
}

void SharedViews::select(int tab)
{
    if (tab < 0 || tab > count())
        return;
    m_trail->settle();
    m_trail->setHistory(nullptr);
    m_bar->setCurrent(tab, tab == 0 ? SharedBar::Note() : m_tabs[std::size_t(tab - 1)]->note);
    ViewHistory &history = historyOf(tab);
    m_state->show(history.current(), ViewState::Extent::Whole);
    m_trail->setHistory(&history);
}

void SharedViews::keep(int tab)
{
    if (tab <= 0 || tab > count())
        return;
    if (m_trail->history() != &historyOf(tab))
        select(tab);
    m_trail->settle();
    ViewStep step = historyOf(tab).current();
    step.apart = true;
    m_own.push(step);
    m_trail->setHistory(&m_own);
    m_tabs.erase(m_tabs.begin() + tab - 1);
    m_bar->removeTab(tab);
    m_bar->setCurrent(0, {});
}

void SharedViews::close(int tab)
{
    if (tab <= 0 || tab > count())
        return;
    if (m_trail->history() == &historyOf(tab))
        select(0);
    m_tabs.erase(m_tabs.begin() + tab - 1);
    m_bar->removeTab(tab);
    if (m_trail->history() == &m_own)
        m_bar->setCurrent(0, {});
}

} // namespace CityProfiles
