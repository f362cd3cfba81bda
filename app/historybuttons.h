// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

namespace CityProfiles {

class FlatButton;
class ViewTrail;

/// Back and forward: two buttons with a menu of the last steps each (long press, arrow down or the right button), the
/// keys Alt+Left and Alt+Right, and the buttons of a mouse that has them.
class HistoryButtons : public QWidget {
    Q_OBJECT

public:
    /// `title` says a step in words. The buttons of the mouse are heeded all over the window of `parent`.
    HistoryButtons(ViewTrail *trail, std::function<QString(int by)> title, QWidget *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    FlatButton *addButton(int by, const QString &text, const QString &toolTip);
    void fillMenu(FlatButton *button, int by);
    void showWays();

    ViewTrail *m_trail;
    std::function<QString(int by)> m_title;
    FlatButton *m_back;
    FlatButton *m_forward;
};

} // namespace CityProfiles
