// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "expression.h"
#include "expressionwords.h"

namespace CityProfiles {

/// What one value of an expression means for its subject.
[[nodiscard]] std::variant<ConditionValue, ExpressionProblem>
parseValue(const SurveyTables &tables, const Subject &subject, Operator op, const Word &word);

[[nodiscard]] QStringList optionIds(const Question &question);

} // namespace CityProfiles
