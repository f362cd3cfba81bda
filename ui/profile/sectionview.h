// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pane.h"
#include "shown.h"

namespace CityProfiles {

class CardLayout;
class FlatButton;
class QuestionCard;
class TextLabel;

/// One section of the survey: its heading with, on the same line, how many questions our source doesn't show; below it
/// the cards of the others. Opened, the line shows the cards of the rest too.
class SectionView : public Pane {
    Q_OBJECT

public:
    /// `questions` are those of the section that have a card, in the codebook's order.
    SectionView(const Codebook &codebook, int section, const std::vector<int> &questions, QWidget *parent = nullptr);

    [[nodiscard]] const std::vector<QuestionCard *> &cards() const { return m_cards; }
    [[nodiscard]] bool isOpen() const;
    void setOpen(bool open);

    void showAnswers(const Shown &shown);

Q_SIGNALS:
    void menuRequested(int question, QPoint position);
    void opened();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void makeHead(const QString &title);
    void arrangeCards();
    void showFold();

    TextLabel *m_title = nullptr;
    FlatButton *m_fold = nullptr;
    QWidget *m_head = nullptr;
    CardLayout *m_layout = nullptr;
    std::vector<QuestionCard *> m_cards;
    std::vector<bool> m_known; ///< by card: whether the profile shown has an answer
    Shown m_shown;
};

} // namespace CityProfiles
