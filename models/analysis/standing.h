// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cancelflag.h"
#include "counts.h"

namespace CityProfiles {

/// Where a profile's number stands among those of a set, the largest first. Numbers of other reference years are not
/// compared; a bound, a range or "about" stands for every number that it may be.
struct NumberStanding {
    int larger = 0; ///< certainly
    int equal = 0; ///< certainly, besides the profile itself
    int smaller = 0; ///< certainly
    int open = 0; ///< can't be told: a printed bound, range or "about"
    int otherYears = 0; ///< numbers of other reference years, not compared
    int unknown = 0; ///< profiles without a number

    /// The profiles with a number that is compared, the profile itself included.
    [[nodiscard]] int base() const { return larger + equal + smaller + open + 1; }
    /// The best and the worst rank that the profile may have; equal numbers share the ranks that they take up.
    [[nodiscard]] int firstRank() const { return larger + 1; }
    [[nodiscard]] int lastRank() const { return larger + equal + open + 1; }
    /// The part of the base with a smaller number, in percent: equal numbers count half, so that a tie stands in the
    /// middle of its ranks; with every open one larger, and with every open one smaller.
    [[nodiscard]] double lowestPercentile() const { return 100 * (smaller + (equal + 1) / 2.0) / base(); }
    [[nodiscard]] double highestPercentile() const { return 100 * (smaller + open + (equal + 1) / 2.0) / base(); }
    /// Whether a percentile may be printed: see ShareBounds; and nothing may be open.
    [[nodiscard]] bool percentileAllowed() const
    {
        return open == 0 && ShareBounds{smaller, base(), otherYears + unknown}.percentageAllowed();
    }
};

/// Where the profile's number stands in a set, which it may be in or not; nothing where it has no number. One pass over
/// the question's columns. Cancelled: nothing.
[[nodiscard]] std::optional<NumberStanding> numberStanding(const Dataset &dataset, int question, ProfileIndex profile,
                                                           const ProfileSet &set, const CancelFlag &cancel = {});

/// How many profiles of a set have an option, by the rule of certainty.h.
struct OptionStanding {
    int named = 0; ///< certainly
    int known = 0; ///< of which it is known whether they have it
    int unknown = 0; ///< no answer found, not asked, not offered, or a list that is incomplete
    bool atLeast = false; ///< lists are incomplete: more may have it

    [[nodiscard]] ShareBounds share() const { return {named, known, unknown}; }
};

/// How rare an answer is. O(N / 64) for each edition.
[[nodiscard]] OptionStanding optionStanding(const Dataset &dataset, int question, int option, const ProfileSet &set);

} // namespace CityProfiles
