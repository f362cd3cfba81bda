// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cancelflag.h"
#include "charttable.h"
#include "statements.h"

namespace CityProfiles {

/// One question over a peer group.
struct GroupAnswers {
    std::vector<ChartTable>
        counted; ///< our own count, at most one; empty where the survey's ranking stands in its place
    std::vector<ChartTable> published; ///< what the survey published over all its cities, one table for each measure
    std::vector<Statement> statements; ///< of texts and quantities: what is said in words
    std::vector<StatementCount> counts; ///< of the statements, by index
};

/// The whole survey over a peer group within one edition.
struct GroupSurvey {
    std::shared_ptr<const Group> group;
    int edition = -1;
    bool everyone = false; ///< the group is every profile of the edition
    std::vector<GroupAnswers> questions; ///< by index in Codebook::questions
};

/// Counts every question over the profiles of the group that are of the edition. O(values x N / 64), a pass over the
/// column for each size class of a quantity, and the medians. Cancelled: the questions that were counted so far.
[[nodiscard]] GroupSurvey groupSurvey(const Dataset &dataset, int edition, const std::shared_ptr<const Group> &group,
                                      const CancelFlag &cancel = {});

} // namespace CityProfiles
