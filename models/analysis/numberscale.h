// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparison.h"

namespace CityProfiles {

enum class Extreme : quint8 { None, Highest, Lowest };

/// One scale for the numbers of a comparison's row, from 0 to `end`.
///
/// Numbers of different reference years are not compared: only those of one year stand on the scale, the year of most
/// of them, of equals the newest.
struct NumberScale {
    std::optional<int> year; ///< of the numbers on the scale, where printed
    double end = 0; ///< the largest printed number on the scale, in the question's unit; 0: there is no scale
    std::vector<bool> onScale; ///< per profile
    std::vector<Extreme> extremes; ///< per profile; see numberScale()
};

/// The scale of a quantity question over the compared profiles; fewer than two numbers of one year have none. Highest
/// and lowest are exact numbers that no other one can pass; there are none where reference years differ or where all
/// are equal. O(profiles²).
[[nodiscard]] NumberScale numberScale(const Comparison &comparison, int question);

} // namespace CityProfiles
