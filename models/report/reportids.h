// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparison.h"

namespace CityProfiles {

// Names in files; never translated.

/// same, different, cannot_tell.
[[nodiscard]] QString verdictId(Verdict verdict);
/// The same of a question; not_compared where it is a text that is not the same everywhere.
[[nodiscard]] QString verdictId(const ComparisonRow &row);
/// yes, no, unknown.
[[nodiscard]] QString truthId(Truth truth);
/// The id of a country's region; empty where it has none.
[[nodiscard]] QString regionId(const SurveyTables &tables, const Country &country);

/// The questions that are numbers, in the codebook's order.
[[nodiscard]] std::vector<int> quantityQuestions(const Codebook &codebook);

} // namespace CityProfiles
