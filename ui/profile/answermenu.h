// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shown.h"

#include <QObject>
#include <QPoint>

class QMenu;

namespace CityProfiles {

class SourcePopup;

/// What can be asked of an answer: where it is from, a citation, the answer itself, a report of an error. One menu for
/// all answers of a page.
class AnswerMenu : public QObject {
    Q_OBJECT

public:
    explicit AnswerMenu(QWidget *page);

    void open(const Shown &shown, int question, const QPoint &position);

Q_SIGNALS:
    void copied(const QString &what);

private:
    void showSource();
    void copyAnswer();
    void copySentence();
    void copyReport();
    void copy(const QString &text, const QString &what);

    QWidget *m_page;
    QMenu *m_menu;
    SourcePopup *m_source = nullptr; ///< made on first use
    Shown m_shown;
    int m_question = -1;
    QPoint m_position;
};

} // namespace CityProfiles
