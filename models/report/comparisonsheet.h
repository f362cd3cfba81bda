// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparison.h"
#include "groupreport.h"
#include "sheet.h"

namespace CityProfiles {

// Comparisons as tables. What they are made of must outlive them.

/// A row for each question: section, question, label, verdict and its reason, then for each profile its value, state,
/// reference year and source. The verdict: same, different, cannot_tell, or not_compared for texts that are not the
/// same everywhere.
[[nodiscard]] Sheet comparisonSheet(const Dataset &dataset, const Comparison &comparison);

/// A row for each edition and statement: see writeGroupsCsv().
[[nodiscard]] Sheet groupsSheet(const Dataset &dataset, const ComparedGroups &compared);

/// A row for each statement: see writeGroupProfileCsv().
[[nodiscard]] Sheet groupProfileSheet(const Dataset &dataset, const GroupProfile &beside, const Group &group);

} // namespace CityProfiles
