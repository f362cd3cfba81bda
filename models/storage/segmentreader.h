// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataset.h"
#include "loadcontrol.h"
#include "sqliteconnection.h"

namespace CityProfiles {

/// Reads the table segment of an open dataset file into the cities, profiles and unknown columns of cities of a dataset
/// whose tables and layout are there already. Errors: Damaged (a column out of place, of a wrong length, or naming
/// something that isn't there), Cancelled.
[[nodiscard]] Outcome readSegments(const SqliteConnection &file, const LoadControl &control, DatasetParts &parts);

} // namespace CityProfiles
