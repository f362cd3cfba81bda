// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pane.h"
#include "shown.h"

namespace CityProfiles {

class FlatButton;
class TextLabel;

/// A headline fact: what it is, the fact itself, and what must be known about it.
class FactView : public Pane {
    Q_OBJECT

public:
    FactView(const Codebook &codebook, int question, QWidget *parent = nullptr);

    [[nodiscard]] int question() const { return m_question; }
    void showAnswer(const Shown &shown);
    /// Where its number stands, in words; empty: it doesn't.
    void setStanding(const QString &standing);

Q_SIGNALS:
    void menuRequested(int question, QPoint position);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void requestMenu();

    int m_question;
    QString m_answer;
    QString m_explanation; ///< of a state without an answer
    TextLabel *m_label;
    FlatButton *m_more;
    TextLabel *m_value;
    TextLabel *m_note;
};

} // namespace CityProfiles
