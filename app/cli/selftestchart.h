// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataset.h"

namespace CityProfiles {

/// Draws the first chart that the dataset has; gives its title. Part of --self-test.
[[nodiscard]] Result<QString> drawTestChart(const Dataset &dataset);

} // namespace CityProfiles
