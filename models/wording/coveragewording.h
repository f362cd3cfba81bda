// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coverage.h"

#include <QStringList>

namespace CityProfiles::Wording {

/// A state as the name of a column or part: "Answered", "Incomplete", "None (the city's answer)", "No answer found",
/// "Not asked".
[[nodiscard]] QString stateName(State state);
/// How many profiles have a state: "61 answered", "22 incomplete", "9 no answer found".
[[nodiscard]] QString stateCount(State state, int count);
/// How much of a question is known in an edition: "61 of 70 city pages have an answer", "not asked in this survey
/// year".
[[nodiscard]] QString coverageText(const QuestionCoverage &coverage);
/// The same with question, survey year and every state: "Funding sources, 2018 survey: 3 answered, 0 incomplete, 67 no
/// answer found of 70 city pages".
[[nodiscard]] QString coverageSentence(const Dataset &dataset, const EditionCoverage &edition, int question);
/// What a chart would stand on, or why there is none: "Chart: our count of 61 answers", "No chart: 3 answers, and a
/// chart needs 5".
[[nodiscard]] QString chartBasisText(const QuestionCoverage &coverage);

/// "70 of 89 cities surveyed", "50; number surveyed in 2020 not printed".
[[nodiscard]] QString citiesSurveyed(const Codebook &codebook, const EditionCoverage &edition);
/// The edition's cities here and surveyed, with the survey's own note: "2020 survey: 50; ...".
[[nodiscard]] QString citiesSentence(const Codebook &codebook, const EditionCoverage &edition);
/// "70 city pages".
[[nodiscard]] QString cityPages(int count);
/// The name of a region by index; -1: of the countries that have none.
[[nodiscard]] QString regionName(const SurveyTables &tables, int region);
/// "Europe, 2018 survey: 10 of 70 city pages".
[[nodiscard]] QString regionSentence(const SurveyTables &tables, const EditionCoverage &edition, int region);

} // namespace CityProfiles::Wording
