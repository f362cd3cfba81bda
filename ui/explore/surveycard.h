// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "card.h"
#include "groupsurvey.h"

namespace CityProfiles {

class ChartPanel;
class TextLabel;
struct ChartRow;

/// One question over a peer group: our count as a chart or in words and, apart from it, what the survey published.
/// Made once for a codebook.
class SurveyCard : public Card {
    Q_OBJECT

public:
    SurveyCard(const Codebook &codebook, int question, QWidget *parent = nullptr);

    void showSurvey(const DatasetPointer &dataset, const GroupSurvey &survey);
    /// Whether rows of our count can be chosen to list their cities.
    void setChoosable(bool choosable);

    [[nodiscard]] int question() const { return m_question; }
    [[nodiscard]] ChartPanel *countedPanel() const { return m_counted; }
    [[nodiscard]] ChartPanel *publishedPanel() const { return m_published; }
    [[nodiscard]] int weight(int width) const override;

Q_SIGNALS:
    /// Asks for the cities of which the condition holds.
    void conditionChosen(const CityProfiles::Condition &condition);

private:
    void choose(const ChartRow &row, int level);

    int m_question;
    bool m_isGrid;
    TextLabel *m_title;
    TextLabel *m_fact;
    ChartPanel *m_counted;
    ChartPanel *m_published;
};

} // namespace CityProfiles
