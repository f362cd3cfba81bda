// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evaluation.h"

namespace CityProfiles {

/// Whether a text is, or holds, some words, both folded: names and subdivisions of cities, the answers to a text
/// question, or what cities wrote in at a choice question (where an incomplete list leaves it open).
/// Error: where a text can't be read.
[[nodiscard]] Result<TruthSet> hasText(const Dataset &dataset, const Subject &subject, const ConditionValue &value,
                                       const CancelFlag &cancel);

} // namespace CityProfiles
