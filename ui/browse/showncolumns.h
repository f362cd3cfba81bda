// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "listcolumn.h"

namespace CityProfiles {

/// A column of the full table as a person arranged it.
struct ShownColumn {
    ListColumn column;
    int width = 0; ///< logical pixels; 0: nobody has set it

    bool operator==(const ShownColumn &) const = default;
};

/// In the order seen. Empty: the usual columns.
using ShownColumns = std::vector<ShownColumn>;

} // namespace CityProfiles
