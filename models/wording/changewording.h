// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes.h"

#include <QStringList>

namespace CityProfiles::Wording {

// What changed between two editions, in words. Where a list is incomplete nothing is said to be added or dropped.

/// "changed", "same", "cannot tell".
[[nodiscard]] QString changeVerdict(Verdict verdict);
/// Why it can't be told: "Cannot compare: no answer found for 2020", "Cannot compare: not asked in 2018", "The
/// reference years differ, so the numbers are not compared."; empty where it can.
[[nodiscard]] QString changeReason(const Dataset &dataset, const CityChanges &changes, const QuestionChange &change);
/// What changed, each thing in a line: "From 6 staff to 8 staff", "Newly named (the 2018 list is incomplete):
/// Designer", "No longer named: Engineer", "Policing: from Insufficient data to Sufficient data", "The text changed";
/// where yes and no changed places also that it deserves a second look. Empty where nothing did.
[[nodiscard]] QStringList changeLines(const Dataset &dataset, const CityChanges &changes, const QuestionChange &change);
/// "5 changed, 2 same, 2 cannot tell".
[[nodiscard]] QString changeCountText(const ChangeCounts &counts);
/// "The same 9 cities, in the 2018 survey and the 2020 survey".
[[nodiscard]] QString sameCities(const Codebook &codebook, const EditionChanges &changes);

} // namespace CityProfiles::Wording
