// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flatbutton.h"
#include "sentview.h"

#include <functional>

namespace CityProfiles {

class Notice;

/// Sends what the window shows: picture, text and link onto the clipboard or into a folder, the link alone, or a
/// workspace file.
class SendButton : public FlatButton {
    Q_OBJECT

public:
    /// `view` makes what is seen ready, with a picture where it is asked for one. The keys work all over `window`.
    SendButton(std::function<SentView(bool picture)> view, QWidget *window);

    /// Nothing to send, as long as there is no dataset.
    void setReady(bool ready);

public Q_SLOTS:
    void copyAll();
    void copyLink();

private:
    QAction *add(const QString &text, const QKeySequence &key, void (SendButton::*slot)());
    void saveWorkspace();
    void saveFolder();
    void complain(const Error &error);

    std::function<SentView(bool picture)> m_view;
    QWidget *m_window;
    Notice *m_notice;
    QList<QAction *> m_actions; ///< that need a dataset
};

} // namespace CityProfiles
