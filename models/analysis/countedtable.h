// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charttable.h"

namespace CityProfiles {

/// How a question is drawn, by its presentation.
[[nodiscard]] ChartKind chartKindOf(const Question &question);

/// Sorts rows by value, those without one last; equal ones keep their order.
void sortByValue(std::vector<ChartRow> &rows, bool ascending);

/// Our own count of a question over profiles of one edition, without published figures. Choice questions: how many
/// have each option; quantities: how many lie in each size class; grids: a block for each level. Nothing for texts and
/// for quantities without size classes. O(values x N / 64), size classes one pass over the column each.
[[nodiscard]] std::optional<ChartTable> countedTable(const Dataset &dataset, int question, int edition,
                                                     const ProfileSet &profiles);

} // namespace CityProfiles
