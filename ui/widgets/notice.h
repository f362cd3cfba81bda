// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QTimer>

namespace CityProfiles {

/// One line over the bottom of a page that confirms what was just done, and goes away by itself.
class Notice : public QLabel {
    Q_OBJECT

public:
    /// Floats over `page` and follows its size.
    explicit Notice(QWidget *page);

    void say(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void place();

    QTimer m_timer;
};

} // namespace CityProfiles
