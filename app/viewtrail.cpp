// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewtrail.h"

namespace CityProfiles {

ViewTrail::ViewTrail(ViewState *state, QObject *parent)
    : QObject(parent)
    , m_state(state)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restAfter);
    connect(&m_rest, &QTimer::timeout, this, &ViewTrail::note);
    connect(state, &ViewState::changed, this, &ViewTrail::leave);
}

void ViewTrail::setHistory(ViewHistory *history)
{
    m_rest.stop();
    m_typed.invalidate();
    m_history = history;
    Q_EMIT changed();
}

void ViewTrail::leave()
{
    if (!m_history)
        return;
    if (!m_rest.isActive()) // the first change since the window was at rest
        m_history->current().places = m_state->places();
    m_rest.start();
}

void ViewTrail::settle()
{
    if (!m_history)
        return;
    note();
    m_history->current().places = m_state->places();
}

bool ViewTrail::isTypedOn(const View &view) const
{
    View before = m_history->current().view;
    before.text = view.text;
    before.profile = view.profile;
    return m_typed.isValid() && m_typed.elapsed() < typingPause && isSameStep(before, view);
}

void ViewTrail::note()
{
    m_rest.stop();
    if (!m_history)
        return;
    ViewStep step = m_state->take();
    ViewStep &current = m_history->current();
    const bool sameStep = isSameStep(step.view, current.view);
    const bool textChanged = step.view.text != current.view.text;
    if (sameStep || (textChanged && isTypedOn(step.view))) {
        step.places = current.places;
        step.apart = current.apart;
        current = step;
    } else {
        m_history->push(step);
    }
    if (textChanged)
        m_typed.start();
    else if (!sameStep)
        m_typed.invalidate();
    Q_EMIT changed();
}

void ViewTrail::go(int by)
{
    settle();
    if (!canGo(by))
        return;
    const bool apart = m_history->go(by);
    m_typed.invalidate();
    m_state->show(m_history->current(), apart ? ViewState::Extent::Whole : ViewState::Extent::Page);
    m_rest.stop();
    Q_EMIT changed();
}

} // namespace CityProfiles
