// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "certainty.h"
#include "dataset.h"

namespace CityProfiles {

/// How profiles compare on a question.
enum class Verdict : quint8 { Same, Different, CannotTell };

/// How one option or grid row stands across the compared profiles.
struct OptionComparison {
    int option = -1;
    std::vector<Truth> has; ///< per profile; for a named row of a grid: Yes, for another one Unknown
    std::vector<bool> offered; ///< per profile: whether its edition had the option
    Verdict verdict = Verdict::CannotTell; ///< over the profiles whose edition had it
};

/// Whether a question is answered in the cities' own words, as texts are: names and descriptions differ as a matter of
/// course, so that such answers are the same or not compared.
[[nodiscard]] bool inOwnWords(const Question &question);

/// One question across the compared profiles.
struct ComparisonRow {
    int question = -1;
    Verdict verdict = Verdict::CannotTell;
    bool answeredByAll = false;
    bool yearsDiffer = false; ///< reference years of a number differ: the numbers are not compared
    bool ownWords = false; ///< see inOwnWords()
    std::vector<OptionComparison> options; ///< choice questions and grids: options that any profile names

    /// Texts that are not the same everywhere: each is in its city's own words, so no one says that they are different.
    [[nodiscard]] bool notCompared() const { return ownWords && verdict == Verdict::Different; }
    /// What is certain: the answers are different, and are not texts.
    [[nodiscard]] bool isDifferent() const { return verdict == Verdict::Different && !ownWords; }
};

/// Two or more profiles side by side: every question in the codebook's order.
struct Comparison {
    std::vector<ProfileIndex> indices;
    std::vector<Profile> profiles;
    std::vector<ComparisonRow> rows;
    bool editionsDiffer = false;
};

/// Two answers to one question. Sets are different where an option is certain in one and certainly missing in the
/// other, same where every option is certain and equal; an option that either edition did not offer is no difference.
/// Numbers of different reference years cannot be compared. O(options).
[[nodiscard]] Verdict compareAnswers(const Question &question, const Answer &a, int editionA, const Answer &b,
                                     int editionB);

/// Two answers on one option, or on one row of a grid, as in compareAnswers(). Cannot be told where either edition did
/// not offer it. O(choices).
[[nodiscard]] Verdict compareOption(const Question &question, int option, const Answer &a, int editionA,
                                    const Answer &b, int editionB);

/// Reads and compares the profiles; a row is Different where any two are, Same where all pairs are. Fails where a
/// profile can't be read. O(profiles² x options).
[[nodiscard]] Result<Comparison> compareProfiles(const Dataset &dataset, const std::vector<ProfileIndex> &profiles);

} // namespace CityProfiles
