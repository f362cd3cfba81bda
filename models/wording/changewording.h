// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes.h"
#include "summarywording.h"

#include <QStringList>

namespace CityProfiles::Wording {

// What changed between two editions, in words. Where a list is incomplete nothing is said to be added or dropped.

/// "changed", "same", "cannot tell".
[[nodiscard]] QString changeVerdict(Verdict verdict);
/// Why it can't be told: "Cannot compare: no answer found for 2020", "Cannot compare: not asked in 2018", "The
/// reference years differ, so the numbers are not compared."; empty where it can.
[[nodiscard]] QString changeReason(const Dataset &dataset, const CityChanges &changes, const QuestionChange &change);
/// What changed, each thing in a line, first those of the change's options: "From 6 staff to 8 staff", "Newly named
/// (the 2018 list is incomplete): Designer", "No longer named: Engineer", "Policing: from Insufficient data to
/// Sufficient data", "The text changed"; where yes and no changed places also that it deserves a second look. Empty
/// where nothing did.
[[nodiscard]] QStringList changeLines(const Dataset &dataset, const CityChanges &changes, const QuestionChange &change);
/// "5 changed, 2 same, 2 cannot tell".
[[nodiscard]] QString changeCountText(const ChangeCounts &counts);
/// All that changed, that is the same and that can't be told, in these three parts and in each by the questions' order:
/// "Staff: From 6 staff to 8 staff", "Strategy: In both years: Yes", "Roles: Cannot compare: list incomplete in 2018".
/// A sentence for each option that changed, else for each question.
[[nodiscard]] std::vector<SummarySentence> changeSummary(const Dataset &dataset, const CityChanges &changes);
/// The title of one of the three parts: "Changed", "Same", "Cannot tell".
[[nodiscard]] QString changePart(Verdict part);
/// "Changes from 2018 to 2020".
[[nodiscard]] QString changesTitle(const Dataset &dataset, const CityChanges &changes);
/// What marks an answer that is reversed: "Second look".
[[nodiscard]] QString secondLook();
/// "The same 9 cities, in the 2018 survey and the 2020 survey".
[[nodiscard]] QString sameCities(const Codebook &codebook, const EditionChanges &changes);

} // namespace CityProfiles::Wording
