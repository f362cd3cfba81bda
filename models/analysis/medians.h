// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profileset.h"

namespace CityProfiles {

/// What the numbers of a quantity have in the middle, in the question's unit.
struct MedianBounds {
    int base = 0; ///< profiles with a number
    double lowest = 0; ///< the median if every inexact number were as small as its words allow
    double highest = 0; ///< and if each were as large; infinite where "more than" stands in the middle
    int firstYear = 0; ///< of the reference years that are printed; 0: none is
    int lastYear = 0;

    [[nodiscard]] bool isExact() const { return lowest == highest; }
    /// Numbers of several reference years are not compared, and so have no middle that may be printed.
    [[nodiscard]] bool mixesYears() const { return firstYear != lastYear; }
    bool operator==(const MedianBounds &) const = default;
};

/// The median of the numbers in a set, the mean of the two in the middle where they are even in number. Each printed
/// number stands for a span (see possibleValues()), and an order statistic grows with every one of its values: so the
/// medians of the smallest and of the largest possible values enclose it. Answers without a number count for nothing.
/// One pass over the columns and one or two of counting, O(N); 10 ms at a million numbers.
[[nodiscard]] MedianBounds medianOf(const Dataset &dataset, int question, const ProfileSet &set);

} // namespace CityProfiles
