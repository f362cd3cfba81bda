// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shown.h"

#include <QFrame>
#include <QUrl>

class QGridLayout;

namespace CityProfiles {

class FlatButton;
class TextLabel;

/// Where an answer is from, all of it, with a button that opens the page in the person's browser.
class SourcePopup : public QFrame {
    Q_OBJECT

public:
    explicit SourcePopup(QWidget *page);

    void open(const Shown &shown, int question, const QPoint &position);

Q_SIGNALS:
    void copied(const QString &what);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TextLabel *addRow(QGridLayout *grid, const QString &caption, const QString &name);
    void openPage();
    void copyCitation();

    TextLabel *m_question;
    TextLabel *m_title;
    TextLabel *m_publisher;
    TextLabel *m_page;
    TextLabel *m_terms;
    TextLabel *m_year;
    TextLabel *m_version;
    FlatButton *m_openPage;
    FlatButton *m_copy;
    QUrl m_url;
    QString m_citation;
    QString m_copiedText;
};

} // namespace CityProfiles
