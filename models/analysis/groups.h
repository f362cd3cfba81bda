// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "group.h"
#include "sampleinterval.h"
#include "statements.h"

#include <array>

namespace CityProfiles {

/// One statement in two groups of profiles of one edition.
struct GroupRow {
    Statement statement;
    std::array<StatementCount, 2> counts;
    /// The first group's share less the second's; nothing where one of them was not asked, or where there is no share.
    /// The share of a group lies between all its unknowns being no and all being yes, so that the difference lies
    /// between the lowest of the first less the highest of the second and the highest of the first less the lowest of
    /// the second: worst-case bounds without any assumption about what is missing (C. F. Manski: Nonparametric Bounds
    /// on Treatment Effects. American Economic Review 80 (1990), 319-323). Profiles that are in both groups make the
    /// true bounds narrower than these.
    std::optional<PointRange> difference;

    /// By how many percentage points the groups differ at least; 0 where they may not differ at all.
    [[nodiscard]] double smallestDifference() const { return difference ? difference->fromZero() : 0; }
};

/// Two groups within one edition.
struct GroupEdition {
    int edition = -1;
    std::array<int, 2> sizes{}; ///< profiles of each group
    int inBoth = 0; ///< profiles that are in both groups
    /// Every statement: the largest smallest difference first, then those with a share, the others last; where that is
    /// equal, in the codebook's order.
    std::vector<GroupRow> rows;
};

/// Two groups on the whole survey, edition by edition in the order of time: nothing adds editions up. Editions of which
/// neither group has a profile are left out.
using GroupComparison = std::vector<GroupEdition>;

/// All questions, O(statements x N / 64) and the medians of the numbers, in several threads; 50 ms at a million
/// profiles. Cancelled: empty.
[[nodiscard]] GroupComparison compareGroups(DatasetIndex &index, const Group &a, const Group &b,
                                            const CancelFlag &cancel = {});

/// The difference of two shares under every way of filling in the unknowns: see GroupRow::difference.
[[nodiscard]] std::optional<PointRange> differenceBounds(const ShareBounds &a, const ShareBounds &b);

/// The interval of a row's difference among the known answers, if the groups were random samples; nothing where they
/// have profiles in common or there is no difference. See randomSampleInterval().
[[nodiscard]] std::optional<PointRange> sampleInterval(const GroupEdition &edition, const GroupRow &row);

} // namespace CityProfiles
