// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "groupprofile.h"
#include "groups.h"

namespace CityProfiles::Wording {

/// What a group is made of: "Region: Europe; Roles: Designer", "All cities", "Picked by hand".
[[nodiscard]] QString groupText(const Dataset &dataset, const Group &group);
/// "10 city pages"; with a survey year's words in front: "2018 survey: 10 city pages".
[[nodiscard]] QString groupSize(const Codebook &codebook, int edition, int size);
/// "In both groups: 12 city pages"; empty for none.
[[nodiscard]] QString inBothText(int count);

/// A statement within its question: "Yes", "Designer", "Policing: sufficient data", "No policy areas", "Number",
/// "With an answer".
[[nodiscard]] QString statementText(const Codebook &codebook, const Statement &statement);
/// With its question in front: "Roles: Designer".
[[nodiscard]] QString statementTitle(const Codebook &codebook, const Statement &statement);
/// The count in words: "28 yes, 6 no, 36 no answer found", "12 named, 18 not named, 5 unknown", "14 with an answer, 5
/// no answer found", "median 6 staff (14 with a number, 2 none, 5 no answer found)", "48 with a
/// number, 2 no answer found; no median: the numbers are of 2010 to 2020".
[[nodiscard]] QString countText(const Codebook &codebook, const Statement &statement, const StatementCount &count);
/// "6 staff", "4 to 8 staff", "at least 4 staff"; with the reference year where it is printed. Of numbers of one year.
[[nodiscard]] QString medianText(const Question &question, const MedianBounds &numbers);
/// What the profile itself says: "named", "not named", "Yes", "949,761 (2017)", "no answer found", "list incomplete",
/// "not offered in 2018".
[[nodiscard]] QString ownText(const Codebook &codebook, const Profile &profile, const GroupProfileRow &row);
/// "40 %" where a percentage stands, else its bounds "34 to 48 %" (see ShareBounds); "fewer than 5 answers" where there
/// are so few; empty where there is no share.
[[nodiscard]] QString groupShareText(const Statement &statement, const StatementCount &count);
/// "Europe: higher by 33 to 78 percentage points", "no difference", "cannot tell (-20 to 75 percentage points)";
/// empty where there is no difference to tell.
[[nodiscard]] QString differenceText(const GroupRow &row, const QString &nameA, const QString &nameB);

/// What the differences are: bounds from missing answers, with the source of the method.
[[nodiscard]] QString boundsNote();
/// What an interval would hold of, if the pages were a random sample, and that they are none.
[[nodiscard]] QString sampleNote();
/// "as if a random sample: -5 to 33 percentage points".
[[nodiscard]] QString sampleText(const PointRange &interval);

} // namespace CityProfiles::Wording
