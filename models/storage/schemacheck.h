// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checkfinding.h"
#include "packagedescriptor.h"
#include "table.h"

#include <vector>

namespace CityProfiles {

/// Holds tables against the schemas of their descriptor and adds what is wrong to the findings: columns that are
/// missing (or, as a warning, unknown), types, enum, required, minimum, maximum, pattern, unique, primary keys that are
/// missing or repeated, foreign keys that lead nowhere. A foreign key with a missing cell is not followed; one to a
/// table that isn't among the tables is left out. Costs O(cells), with 16 bytes per row of keyed tables at most.
void checkSchema(const PackageDescriptor &descriptor, const std::vector<Table> &tables, CheckFindings &findings);

} // namespace CityProfiles
