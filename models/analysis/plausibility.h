// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataset.h"

#include <vector>

namespace CityProfiles {

/// Something that may well be right as printed, but that somebody should look at.
struct PlausibilityFinding {
    enum class Kind : quint8 {
        AbovePublished, ///< our count alone exceeds the figure that the survey published for all its cities
        Reversed, ///< a city answers yes in one edition and no in the next
        RowsMissing, ///< a grid counts as answered, but rows that its edition offered are empty
        FewerThanCounted, ///< a list counts as answered, but names fewer than the city says it has
        MoreThanCounted, ///< a list names more than the city says it has
    };

    Kind kind = Kind::AbovePublished;
    int question = -1;
    int edition = -1;
    int option = -1; ///< AbovePublished only
    ProfileIndex profile = 0; ///< all but AbovePublished; Reversed: the later one
    ProfileIndex earlier = 0; ///< Reversed only
    int named = 0; ///< our count, or how many rows or options are there
    int expected = 0; ///< how many rows or options there should be
};

/// Everything implausible: by question in the codebook's order, then by profile. O(N x questions) and a sort of N.
[[nodiscard]] std::vector<PlausibilityFinding> plausibilityFindings(const Dataset &dataset);

} // namespace CityProfiles
