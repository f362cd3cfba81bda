// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheet.h"
#include "textsearch.h"

namespace CityProfiles {

class MatchMarks;

/// What a table of profiles is to hold.
struct ListParts {
    std::vector<ProfileIndex> profiles; ///< in the order of the rows
    std::vector<int> questions; ///< by index in the codebook, in the order of the columns
    QString selection; ///< how the profiles were chosen, in words; empty: all
    const MatchMarks *marks = nullptr; ///< how certain a match each is
    const TextHitsByProfile *passages = nullptr; ///< what was found in the texts of each
};

/// A row for each profile: where it is from, how much of it is known, the answers, the source. Of a number the value
/// (where it is one: a bound or a range stands in the columns of the bounds alone), state, qualifier, bounds and
/// reference year; of any other question the answer in words and the state. Where questions other than numbers are
/// asked for, the records are read (20 microseconds each) and each answer has the id of its source, each profile its
/// page and note. With marks two columns more: match (certain, possible) and missing (the subjects that are unknown, as
/// in expressions, with semicolons). With passages two columns more, for the first passage of each profile: the
/// question's id and the passage. Dataset, marks and passages must outlive the sheet.
[[nodiscard]] Sheet listSheet(const Dataset &dataset, ListParts parts);

} // namespace CityProfiles
