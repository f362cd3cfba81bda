// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "groupprofile.h"

class QIODevice;

namespace CityProfiles {

/// Two groups and how they compare.
struct ComparedGroups {
    std::array<Group, 2> groups;
    GroupComparison editions;
    bool sampleIntervals = false; ///< also what would hold if the pages were a random sample

    /// Those of both groups.
    [[nodiscard]] ProfileSet profiles() const
    {
        ProfileSet both = groups[0].profiles;
        both |= groups[1].profiles;
        return both;
    }
};

// Peer groups side by side, edition by edition; nothing in them adds editions up. Columns and members of groups go by
// the groups' names. Error of all: NotWritten.

/// For people: what each group is, then for each edition its statements, the largest certain difference first, with
/// both counts and the bounds of the difference. What neither group was asked is left out.
[[nodiscard]] Outcome writeGroupsText(const Dataset &dataset, const ComparedGroups &compared, QIODevice &device);

/// One line for each edition and statement: edition, section, question, label, kind (option, level, none, number,
/// text), option, level, answer in words; of each group NAME_yes, NAME_no, NAME_unknown, NAME_not_asked,
/// NAME_median_lowest, NAME_median_highest (empty where it is open); difference_lowest, difference_highest,
/// smallest_difference in percentage points, and with intervals sample_lowest, sample_highest; then what every export
/// carries.
[[nodiscard]] Outcome writeGroupsCsv(const Dataset &dataset, const ComparedGroups &compared, QIODevice &device);

/// `{"format": ..., "data": {...}, "groups": [{"name": "Europe", "where": ["city.region=europe"], "possible": 0}, ...],
/// "editions":
/// [{"edition": 2018, "sizes": [10, 60], "in_both": 0, "rows": [{"question": "roles", "label": ..., "kind": "option",
/// "option": "designer", "answer": "Designer", "counts": [{"yes": 4, "no": 3, "unknown": 3, "not_asked": 0, "complete":
/// 5}, ...], "difference": {"lowest": 10, "highest": 40, "smallest": 10}, "random_sample_interval": {"lowest": ...,
/// "highest": ...}}]}]}`; numbers have "median": {"base", "lowest", "highest", "first_year", "last_year"} in their
/// counts. Members without a value are left out.
[[nodiscard]] Outcome writeGroupsJson(const Dataset &dataset, const ComparedGroups &compared, QIODevice &device);

/// A profile and a group: a summary in words, then every question with the profile's answer and the group's counts
/// below it.
[[nodiscard]] Outcome writeGroupProfileText(const Dataset &dataset, const GroupProfile &beside, const Group &group,
                                            QIODevice &device);

/// As of two groups: "profile" and "edition" come first, then NAME_ columns of one group, "holds" (yes, no, unknown) in
/// place of the difference, and of numbers first_rank, last_rank and rank_base: which place the profile's has among the
/// group's, the largest first.
[[nodiscard]] Outcome writeGroupProfileCsv(const Dataset &dataset, const GroupProfile &beside, const Group &group,
                                           QIODevice &device);

/// `{"format": ..., "data": {...}, "profile": "stockholm-swe@2018", "group": {..., "size": 10, "has_profile": true},
/// "rows": [{..., "holds": "yes", "count": {...}, "standing": {"larger": 3, "equal": 0, "smaller": 20, "open": 1,
/// "other_years": 0, "unknown": 5}}], "summary": ...}`, rows as of two groups, the summary as summaryToJson() has it.
[[nodiscard]] Outcome writeGroupProfileJson(const Dataset &dataset, const GroupProfile &beside, const Group &group,
                                            QIODevice &device);

} // namespace CityProfiles
