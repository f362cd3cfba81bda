// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checkfinding.h"
#include "surveytables.h"
#include "table.h"

#include <vector>

namespace CityProfiles {

// The tables regions, countries, sources, benchmarks, findings and labels.

/// Reads all small tables, the codebook included, and adds what is wrong with them to the findings: ids and references
/// as in the codebook; shares outside 0 to 100; figures of an option that the edition did not offer; levels where there
/// is no grid; a row without any figure.
[[nodiscard]] SurveyTables readSurveyTables(const std::vector<Table> &tables, CheckFindings &findings);

/// The way back: all small tables, the codebook's included, in the order of the known tables.
[[nodiscard]] std::vector<Table> writeSurveyTables(const SurveyTables &tables, const DatasetInfo &info);

} // namespace CityProfiles
