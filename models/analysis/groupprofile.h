// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "groups.h"
#include "standing.h"

namespace CityProfiles {

/// One statement of a profile beside the group's count of it.
struct GroupProfileRow {
    Statement statement;
    Truth holds = Truth::Unknown; ///< of the profile
    StatementCount count; ///< of the group
    std::optional<NumberStanding> standing; ///< of the profile's number within the group, where it has one
};

/// One profile beside the part of a group that is of its edition.
struct GroupProfile {
    ProfileIndex index = 0;
    Profile profile;
    int size = 0; ///< profiles of the group in the profile's edition
    bool member = false; ///< whether the profile is one of them
    std::vector<GroupProfileRow> rows; ///< every statement, in the codebook's order
};

/// Reads the profile and counts the group; O(statements x N / 64), and a pass
/// over the columns of each number. Error: where the profile can't be read.
[[nodiscard]] Result<GroupProfile> besideGroup(DatasetIndex &index, ProfileIndex profile, const Group &group);

} // namespace CityProfiles
