// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "condition.h"
#include "truthset.h"

namespace CityProfiles {

// Conditions that are one pass over number columns or over the columns of the cities.

/// Whether a quantity, a coordinate or the number of answered questions lies in a range.
[[nodiscard]] TruthSet numberInRange(const Dataset &dataset, const Subject &subject, const NumberRange &range);

/// Whether the city lies in a country or region (by `kind`), which is always known.
[[nodiscard]] TruthSet isOfCountry(const Dataset &dataset, Subject::Kind kind, int index);

/// Turns what is true of cities into what is true of their profiles; one entry for each city.
[[nodiscard]] TruthSet profilesOfCities(const Dataset &dataset, const std::vector<Truth> &cities);

} // namespace CityProfiles
