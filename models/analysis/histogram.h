// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "condition.h"
#include "dataset.h"

namespace CityProfiles {

/// Ranges of a quantity that make a small histogram: at most 24 steps at round numbers, each 1, 2 or 5 times a power of
/// ten, even where the largest number is less than a hundred times the smallest, else growing. Empty without numbers.
/// O(N).
[[nodiscard]] std::vector<ConditionValue> histogramBins(const Dataset &dataset, int question);

/// One range for each number of answered questions from 0 to `questions`.
[[nodiscard]] std::vector<ConditionValue> answeredBins(int questions);

} // namespace CityProfiles
