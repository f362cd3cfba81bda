// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewstate.h"

#include <QElapsedTimer>
#include <QTimer>

namespace CityProfiles {

/// Keeps the history of the window: notes a step when the window has come to rest, so that a quick series of keys is
/// one step, and goes back and forth.
class ViewTrail : public QObject {
    Q_OBJECT

public:
    /// Changes that follow each other faster than this, in ms, are one step.
    static constexpr int restAfter = 500;
    /// Text that is typed on after less than this, in ms, belongs to the same step.
    static constexpr int typingPause = 2000;

    explicit ViewTrail(ViewState *state, QObject *parent = nullptr);

    /// The history that steps are noted in from now on; null: none. It must outlive its use.
    void setHistory(ViewHistory *history);
    [[nodiscard]] const ViewHistory *history() const { return m_history; }
    /// Whether all that changed is noted.
    [[nodiscard]] bool isAtRest() const { return !m_rest.isActive(); }
    /// Notes what is seen right now; the step that is seen is then as exact as it can be.
    void settle();
    [[nodiscard]] bool canGo(int by) const { return m_history && m_history->canGo(by); }
    /// Goes so many steps: below zero back, above forward; nothing where there are not so many.
    void go(int by);

Q_SIGNALS:
    /// There are other steps to go to.
    void changed();

private:
    void leave();
    void note();
    [[nodiscard]] bool isTypedOn(const View &view) const;

    ViewState *m_state;
    ViewHistory *m_history = nullptr;
    QTimer m_rest;
    QElapsedTimer m_typed; ///< since the last letter that made or changed a step
};

} // namespace CityProfiles
