// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace CityProfiles {

/// From lowest to highest, in percentage points.
struct PointRange {
    double lowest = 0;
    double highest = 0;

    /// The distance from zero: 0 where the range holds it.
    [[nodiscard]] double fromZero() const { return lowest > 0 ? lowest : highest < 0 ? -highest : 0; }
    bool operator==(const PointRange &) const = default;
};

/// So many of so many.
struct Proportion {
    int yes = 0;
    int all = 0;
};

/// Between which values the difference a - b lies with 95 % confidence if both were random samples, independent of each
/// other: what pages of a survey that happened to survive are not. Nothing where either has no answers. Method: the
/// hybrid of two Wilson score intervals without correction for continuity; R. G. Newcombe: Interval estimation for the
/// difference between independent proportions: comparison of eleven methods. Statistics in Medicine 17 (1998),
/// 873-890, method 10. O(1).
[[nodiscard]] std::optional<PointRange> randomSampleInterval(const Proportion &a, const Proportion &b);

} // namespace CityProfiles
