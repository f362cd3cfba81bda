// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataset.h"
#include "expression.h"
#include "query.h"

namespace CityProfiles::Wording {

// Conditions in plain words, with the numbers of the locale.

/// What a condition is about: "Roles", "Data availability: Housing", "Country", "Survey year".
[[nodiscard]] QString subjectText(const SurveyTables &tables, const Subject &subject);
/// "Designer", "500,000 to 1 million", "at least 500,000", "no answer found", "contains “design”".
[[nodiscard]] QString valueText(const SurveyTables &tables, const Subject &subject, const ConditionValue &value);
/// A whole condition, for a chip: "Roles: Designer and Engineer", "Country: not Sweden or Norway", "Map: latitude 40 to
/// 60", "Human-centred design, in either question"; a grid's row goes by its own name: "Housing: Insufficient data".
[[nodiscard]] QString conditionText(const Dataset &dataset, const Condition &condition);

/// What a list shows, in words: "2018 survey; Region: Europe; with the words “port”", "all survey years".
[[nodiscard]] QString queryText(const Dataset &dataset, const Query &query);

/// Why an expression is no condition, and what to do. Kind: Usage.
[[nodiscard]] Error expressionError(const SurveyTables &tables, const QString &expression,
                                    const ExpressionProblem &problem);

} // namespace CityProfiles::Wording
