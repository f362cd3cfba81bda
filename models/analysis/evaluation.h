// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cancelflag.h"
#include "condition.h"
#include "truthset.h"

namespace CityProfiles {

/// Of which profiles a condition holds, by the rule of certainty.h; removed profiles are in neither set or in either.
///
/// Cost with N profiles: options, levels, states and editions O(N / 64); numbers, countries and names one pass over a
/// column; the words of a text question one record for each profile that answers it (some 20 microseconds).
/// Error: where a text can't be read. Cancelled: what was found so far.
[[nodiscard]] Result<TruthSet> evaluate(const Dataset &dataset, const Condition &condition,
                                        const CancelFlag &cancel = {});

/// The profiles of each edition, removed ones included; by index.
[[nodiscard]] std::vector<ProfileSet> profilesByEdition(const Dataset &dataset);

/// How many questions each profile answers; O(questions x N).
[[nodiscard]] std::vector<quint8> answeredCounts(const Dataset &dataset);

} // namespace CityProfiles
