// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartmarks.h"
#include "comparison.h"

namespace CityProfiles::Wording {

/// "2018".
[[nodiscard]] QString surveyYearOf(const Dataset &dataset, const ChartTable &table);
/// "70 cities asked"; without a number "number of cities not printed".
[[nodiscard]] QString baseText(const std::optional<int> &base);
/// "How many cities have each role".
[[nodiscard]] QString chartTitle(const Dataset &dataset, const ChartTable &table);
/// Who counted, survey year and base: "Our count: 61 of 70 city pages of the 2018 survey have an answer; 22 lists are
/// incomplete, so each count is at least".
[[nodiscard]] QString chartSubtitle(const Dataset &dataset, const ChartTable &table);
/// Above a block where a table has two: "Our count", "Published".
[[nodiscard]] QString blockCaption(const Dataset &dataset, const ChartTable &table, const ChartBlock &block);
/// "Project manager", "Other, in the cities' own words", "No answer found".
[[nodiscard]] QString rowLabel(const Dataset &dataset, const ChartTable &table, const ChartRow &row);
/// "≥ 54", "44 %", "over one-third", "not offered in 2018"; empty where a level speaks for itself.
[[nodiscard]] QString rowValue(const Dataset &dataset, const ChartTable &table, const ChartBlock &block,
                               const ChartRow &row);
/// The row in words, where a chart gives way to them: "Yes: 3 city pages", "Designer: at least 2 city pages".
[[nodiscard]] QString rowSentence(const Dataset &dataset, const ChartTable &table, const ChartBlock &block,
                                  const ChartRow &row);
/// A row in full, for a tooltip: label, value and the option's description.
[[nodiscard]] QString rowToolTip(const Dataset &dataset, const ChartTable &table, const ChartBlock &block,
                                 const ChartRow &row);
/// What stands where a published figure is missing: "not printed".
[[nodiscard]] QString notPrinted();
/// "44 %"; empty where there is no share.
[[nodiscard]] QString shareText(std::optional<double> percent);
/// "Our count", "Published"; without an origin "The city's own answer".
[[nodiscard]] QString originName(std::optional<ChartOrigin> origin);
/// The city's level of a grid's row: "Sufficient data", "no answer found".
[[nodiscard]] QString levelText(const Question &question, const ChartMarks &marks, int row);
/// What this city's marks say: "Marked: named by Stockholm (3 of 4 named; 1 unknown)", "Stockholm: no answer found"; of
/// a grid how often each level stands: "Stockholm: 7 sufficient data, 2 insufficient data".
[[nodiscard]] QString marksText(const Dataset &dataset, ProfileIndex index, const Profile &profile, int question);
/// Whether a row's number is a lower bound: lists are incomplete.
[[nodiscard]] bool isAtLeast(const ChartBlock &block, const ChartRow &row);
/// A city's own words with the city: "Urban planner, Stockholm (2018 survey)".
[[nodiscard]] QString writeInText(const Dataset &dataset, const WriteIn &writeIn);
/// The chart as a sentence for a screen reader.
[[nodiscard]] QString chartDescription(const Dataset &dataset, const ChartTable &table);
/// The label of a further view of the same question: "Our count", "Published: positions filled".
[[nodiscard]] QString viewName(const ChartTable &table);

/// "same", "different", "cannot tell".
[[nodiscard]] QString verdictText(Verdict verdict);
/// The same of a question; "texts, not compared" where it is a text that is not the same everywhere.
[[nodiscard]] QString verdictText(const ComparisonRow &row);
/// Why a row cannot be told, or which reference years differ; empty where the verdict says all.
[[nodiscard]] QString verdictReason(const Dataset &dataset, const Comparison &comparison, const ComparisonRow &row);

} // namespace CityProfiles::Wording
