// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datapackage.h"

namespace CityProfiles {

/// Takes out of the tables that this program doesn't know the rows whose foreign keys lead nowhere, and those that
/// refer to these. O(rows) for each round, and a round more for each table in a chain of references.
void dropOrphans(DataPackage &package);

} // namespace CityProfiles
