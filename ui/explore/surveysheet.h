// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "groupsurvey.h"
#include "pane.h"

namespace CityProfiles {

class ChartPanel;
class SurveyCard;
class VerticalLayout;

/// The whole survey over a peer group: a card for each question below the titles of their sections, in the codebook's
/// order.
class SurveySheet : public Pane {
    Q_OBJECT

public:
    explicit SurveySheet(QWidget *parent = nullptr);

    void showSurvey(const DatasetPointer &dataset, const GroupSurvey &survey);
    [[nodiscard]] const std::vector<SurveyCard *> &cards() const { return m_cards; }
    /// The charts of all cards.
    [[nodiscard]] std::vector<ChartPanel *> charts() const;

Q_SIGNALS:
    void conditionChosen(const CityProfiles::Condition &condition);
    /// Cards were made: their charts have no actions yet.
    void built();

private:
    void build(const Codebook &codebook);
    void addSection(const Codebook &codebook, int section, const std::vector<int> &questions);

    std::shared_ptr<const SurveyTables> m_tables; ///< that the cards were made for
    VerticalLayout *m_layout;
    QWidgetList m_parts;
    std::vector<SurveyCard *> m_cards;
};

} // namespace CityProfiles
