// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sentview.h"
#include "sharedviews.h"

namespace CityProfiles {

class SendButton;

/// Everything that the window does with views: the way back and forth, views from others (opened, pasted or dropped),
/// sending one's own, and the one that the next start begins with.
class WindowViews : public QObject {
    Q_OBJECT

public:
    /// Made before the pages follow the session; see ViewState.
    WindowViews(Session *session, const ViewState::Pages &pages, SharedBar *bar);

    /// Whether the first dataset begins with the view that the person left; else afresh.
    void setRestoring(bool restoring) { m_restoring = restoring; }
    /// The session's dataset stands on the pages: shows the view that the person left, or what fits of it.
    void begin();
    /// Opens what a person names: a link, a workspace file, or else a dataset. Links and workspaces wait for the
    /// dataset that is being read.
    void open(const QString &source);
    /// Asks for a link and opens it.
    void askForLink();
    /// How long after a step, in ms, the view is kept: what a person sees outlives a crash.
    static constexpr int keepAfter = 1000;
    /// Keeps the person's own view for the next start.
    void save();
    [[nodiscard]] const ViewTrail &trail() const { return m_trail; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void openViews(const Result<QList<ReadView>> &views);
    [[nodiscard]] View firstView() const;
    [[nodiscard]] SentView sent(bool picture);

    Session *m_session;
    QWidget *m_window;
    ViewState m_state;
    ViewTrail m_trail;
    SharedViews m_shared;
    SendButton *m_send;
    QTimer m_keep;
    QList<ReadView> m_waiting; ///< for a dataset
    View m_before; ///< as the dataset before was left
    bool m_begun = false;
    bool m_restoring = true;
};

} // namespace CityProfiles
