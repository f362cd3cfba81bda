// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "packagedescriptor.h"
#include "table.h"

#include <vector>

namespace CityProfiles {

/// A data package in memory: the descriptor and its tables, in the order of the descriptor's resources. Columns that
/// the descriptor doesn't know stay in the tables.
struct DataPackage {
    PackageDescriptor descriptor;
    std::vector<Table> tables;
};

} // namespace CityProfiles
