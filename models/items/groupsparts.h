// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "groups.h"

namespace CityProfiles {

/// What can be said of a statement in two groups; in this order they are shown.
enum class GroupsPart : quint8 {
    Differs, ///< certainly
    Open, ///< no difference, or none that is certain
    TooFew, ///< fewer than 5 known answers in either group
    NotCompared, ///< numbers and texts
};

[[nodiscard]] inline GroupsPart partOf(const GroupRow &row)
{
    if (!isAnswer(row.statement))
        return GroupsPart::NotCompared;
    if (row.counts[0].share().tooFew() || row.counts[1].share().tooFew())
        return GroupsPart::TooFew;
    return row.smallestDifference() > 0 ? GroupsPart::Differs : GroupsPart::Open;
}

} // namespace CityProfiles
