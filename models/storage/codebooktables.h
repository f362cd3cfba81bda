// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checkfinding.h"
#include "surveytables.h"
#include "table.h"

#include <vector>

namespace CityProfiles {

// The tables editions, sections, questions, options, levels and classes.

/// Reads the codebook and adds what is wrong with it to the findings: ids that are missing, repeated or mean something
/// else in filters, references that lead nowhere, positions twice, kinds and presentations that nobody knows or that
/// don't fit each other, options, levels and classes where a question has none, and none where it needs some.
[[nodiscard]] Codebook readCodebook(const std::vector<Table> &tables, CheckFindings &findings);

/// The tables of a codebook, in the order of the descriptor's known tables: questions in storage order, options, levels
/// and classes by question.
[[nodiscard]] std::vector<Table> writeCodebook(const Codebook &codebook, const DatasetInfo &info);

} // namespace CityProfiles
