// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "groupsurvey.h"

#include "countedtable.h"

#include <algorithm>

namespace CityProfiles {

namespace {

/// Whether the survey's own ranking of the options stands in place of our count: the two are never seen together.
bool isRanked(const Question &question, const std::vector<ChartTable> &published)
{
    return question.presentation == Presentation::Ranking
        && std::any_of(published.begin(), published.end(),
                       [](const ChartTable &table) { return table.kind == ChartKind::Ranking; });
}

GroupAnswers answersOf(const Dataset &dataset, int question, const GroupSurvey &survey, const ProfileSet &profiles)
{
    const Question &asked = dataset.question(question);
    GroupAnswers answers;
    answers.published = publishedTables(dataset, question, survey.edition);
    if (!isRanked(asked, answers.published)) {
        if (auto table = countedTable(dataset, question, survey.edition, profiles)) {
            table->group = survey.everyone ? nullptr : survey.group;
            answers.counted.push_back(std::move(*table));
        }
    }
    if (asked.kind == QuestionKind::Text || asked.kind == QuestionKind::Quantity) {
        answers.statements = statementsOf(dataset.codebook(), question);
        answers.counts = countStatements(dataset, question, survey.edition, profiles);
    }
    return answers;
}

} // namespace

GroupSurvey groupSurvey(const Dataset &dataset, int edition, const std::shared_ptr<const Group> &group,
                        const CancelFlag &cancel)
{
    const ProfileSet all = profilesOf(dataset, {EditionChoice::Mode::One, edition});
    ProfileSet profiles = all;
    profiles &= group->profiles;
    GroupSurvey survey{group, edition, profiles == all, {}};
    for (int question = 0; question < int(dataset.codebook().questions.size()) && !isCancelled(cancel); ++question)
        survey.questions.push_back(answersOf(dataset, question, survey, profiles));
    return survey;
}

} // namespace CityProfiles
