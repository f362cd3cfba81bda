// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profileset.h"

namespace CityProfiles {

/// How many profiles of a set have each state of an answer; they add up to the set.
struct StateCounts {
    int answered = 0;
    int partial = 0;
    int none = 0;
    int notStated = 0;
    int notAsked = 0;

    [[nodiscard]] int known() const { return answered + partial + none; }
    [[nodiscard]] int all() const { return known() + notStated + notAsked; }
};

/// How many cities have an option: certainly, and possibly besides.
struct OptionCount {
    int option = -1; ///< index in Question::options
    bool offered = true; ///< whether the edition had the option; false: it is no "no"
    int named = 0; ///< certainly: hasOption() is Yes
    int unknown = 0; ///< hasOption() is Unknown
};

/// Our own count of the answers to one question in a set of profiles of one edition.
struct AnswerCounts {
    int question = -1;
    StateCounts states;
    std::vector<OptionCount> options; ///< in the codebook's order; for grids empty

    /// Whether a list among them is incomplete, so that every count is "at least".
    [[nodiscard]] bool atLeast() const { return states.partial > 0; }
};

/// O(N / 64) for each state.
[[nodiscard]] StateCounts countStates(const Dataset &dataset, int question, const ProfileSet &set);

/// Counts a choice question over profiles of one edition; O(N / 64) for each option.
[[nodiscard]] AnswerCounts countAnswers(const Dataset &dataset, int question, int edition, const ProfileSet &set);

/// A share as it may be printed of `named` among `known` answers and `unknown` missing ones. A percentage stands only
/// where the base is at least 20 and at most a quarter of all is unknown; the bounds always hold (all unknowns no, or
/// all yes).
struct ShareBounds {
    int named = 0;
    int known = 0;
    int unknown = 0;

    [[nodiscard]] int all() const { return known + unknown; }
    [[nodiscard]] bool percentageAllowed() const { return known >= 20 && unknown * 4 <= all(); }
    /// Below five answers a chart gives way to words.
    [[nodiscard]] bool tooFew() const { return known < 5; }
    [[nodiscard]] double percent() const { return known > 0 ? 100.0 * named / known : 0; }
    [[nodiscard]] double lowestPercent() const { return all() > 0 ? 100.0 * named / all() : 0; }
    [[nodiscard]] double highestPercent() const { return all() > 0 ? 100.0 * (named + unknown) / all() : 0; }
};

} // namespace CityProfiles
