// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checkfinding.h"
#include "datasetbuilder.h"
#include "datasetpart.h"
#include "loadcontrol.h"
#include "table.h"

#include <vector>

namespace CityProfiles {

// The tables cities, profiles, answers and choices.

/// Adds the cities to the builder. Findings: ids and references as in the codebook, coordinates out of range or half
/// missing; as a warning two cities of a country that nothing tells apart.
void readCities(const std::vector<Table> &tables, DatasetBuilder &builder, CheckFindings &findings);

/// Adds the profiles with their answers to the builder, in the order of the table, and returns their records. Findings:
/// ids that aren't city@edition, two profiles of one city and edition, references that lead nowhere, whatever answers
/// and choices get wrong; as a warning an answer without a row. Once there is an error nothing more is added. The
/// cities must have been read without errors. O(rows), 8 bytes per row beside the tables.
[[nodiscard]] std::vector<ProfileRecord> readProfiles(const std::vector<Table> &tables, DatasetBuilder &builder,
                                                      CheckFindings &findings);

/// The way back: cities, profiles, answers (each question of each profile has a row) and choices, in the order of the
/// dataset; removed profiles are left out. Of a part only its profiles and their cities. Fails where the records can't
/// be read; Cancelled.
[[nodiscard]] Result<std::vector<Table>> writeProfileTables(const Dataset &dataset, const DatasetPart *part = nullptr,
                                                            const LoadControl &control = {});

} // namespace CityProfiles
