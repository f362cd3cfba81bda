// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sentview.h"
#include "sharedviews.h"

class QMimeData;

namespace CityProfiles {

class SendButton;

/// Everything that the window does with views: the way back and forth, views from others, sending one's own, and the
/// one that the next start begins with.
class WindowViews : public QObject {
    Q_OBJECT

public:
    /// Made before the pages follow the session; see ViewState.
    WindowViews(Session *session, const ViewState::Pages &pages, SharedBar *bar);

    /// The session's dataset stands on the pages: shows the view that the person left, or what fits of it.
    void begin();
    /// Opens what a person names: a link, a workspace file, or else a dataset. Links and workspaces wait for the
    /// dataset that is being read.
    void open(const QString &source);
    /// Asks for a link and opens it.
    void askForLink();
    /// Keeps the person's own view for the next start.
    void save();
    /// What was dragged over the window or pasted, where open() takes it: a path or a link; else empty.
    [[nodiscard]] static QString sourceOf(const QMimeData *data);

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
    QList<ReadView> m_waiting; ///< for a dataset
    View m_before; ///< as the dataset before was left
    bool m_begun = false;
};

} // namespace CityProfiles
