// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "card.h"
#include "shown.h"

namespace CityProfiles {

class AnswerView;
class BodyLayout;
class ChartPanel;
class FlatButton;
class TextLabel;

/// One question of the survey: what the city answered and, beside or below it, what all cities answered. Made once
/// for a codebook; a further profile changes words and marks.
class QuestionCard : public Card {
    Q_OBJECT

public:
    QuestionCard(const Codebook &codebook, int question, QWidget *parent = nullptr);

    [[nodiscard]] int question() const { return m_question; }
    [[nodiscard]] ChartPanel *chart() const { return m_chart; }
    /// With an answer of a few lines.
    [[nodiscard]] int weight(int width) const override;

    void showAnswer(const Shown &shown);
    /// Where its number stands and how rare each of its choices is, in words; empty: it doesn't.
    void setStanding(const QString &standing, const QStringList &rarities = {});

Q_SIGNALS:
    void menuRequested(int question, QPoint position);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void requestMenu();
    void paintRule(QPainter &painter, const QColor &color) const;

    int m_question;
    QString m_words; ///< the whole answer
    TextLabel *m_title;
    FlatButton *m_more;
    AnswerView *m_answer;
    BodyLayout *m_body;
    ChartPanel *m_chart = nullptr;
};

} // namespace CityProfiles
