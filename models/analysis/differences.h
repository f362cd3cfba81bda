// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparison.h"
#include "groupprofile.h"

namespace CityProfiles {

// Where what is known certainly differs: what a summary in words is made of. Texts are left out: two of them always
// differ.

/// A question on which two profiles certainly differ, or one option or row of it.
struct CertainDifference {
    int question = -1;
    int option = -1; ///< index in Question::options; -1: the whole answer

    bool operator==(const CertainDifference &) const = default;
};

/// The certain differences of the first two profiles of a comparison, in the codebook's order: of yes/no, a single
/// choice and a number, of reference years that are the same, the whole answer; of a list each option that one names
/// and the other certainly doesn't; of a grid each row whose levels differ. An option that an edition did not offer and
/// a city's own words are no difference; where one city answers that there is none, that is one. O(options).
[[nodiscard]] std::vector<CertainDifference> certainDifferences(const Dataset &dataset, const Comparison &comparison);

/// The rows on which a profile certainly differs from most of a group, by index: it has what, whatever the unknown
/// answers are, less than half of the group has, or lacks what more than half has; its number lies outside of the
/// median's bounds, and both are of one reference year. Only where at least fewestComplete answers of the group are
/// complete. O(rows).
[[nodiscard]] std::vector<std::size_t> certainDifferences(const Dataset &dataset, const GroupProfile &beside);

inline constexpr int fewestComplete = 10;

} // namespace CityProfiles
