// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace CityProfiles {

/// What stands in the window while there is no dataset: loading, or why it can't be opened and what to do.
class MessagePage : public QWidget {
    Q_OBJECT

public:
    explicit MessagePage(QWidget *parent = nullptr);

    void showText(const QString &title, const QString &text);
    void showError(const QString &title, const QString &text);

Q_SIGNALS:
    void retryRequested();
    void openRequested();

private:
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_retry;
    QPushButton *m_open;
};

} // namespace CityProfiles
