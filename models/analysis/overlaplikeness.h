// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "likenessscores.h"

namespace CityProfiles {

/// How alike the answers to one choice question or grid are to one profile's own answer, for many profiles at once.
///
/// Options that both editions offered are compared, but for those in the cities' own words, which bits don't hold: of
/// the options that either names the share that both name (Jaccard 1912). Of a grid, of the rows that both state the
/// share that stand at the same level. Both none: alike; nothing to divide by: not compared.
class OverlapLikeness {
public:
    /// The profile has stated the question in full.
    OverlapLikeness(const Dataset &dataset, int question, ProfileIndex profile);

    /// The sets of editions that options and rows were offered in, where not in all.
    void collectEditions(std::vector<EditionSet> &sets) const;
    /// O(options) a word.
    void score(const LikenessRows &rows, LikenessScores &scores) const;

private:
    /// What one option or row adds, as planes.
    struct Part {
        std::vector<int> either; ///< the row counts where any of these is set
        bool eitherAlways = false; ///< the row counts wherever it was offered: the profile names the option
        int same = -1; ///< and is the same where this is set
        EditionSet offeredIn;
    };

    void addOptions(const Dataset &dataset, ProfileIndex profile);
    void addRows(const Dataset &dataset, ProfileIndex profile);
    void makeTable();
    void scoreCounts(const LikenessRows &rows, std::size_t word, quint64 compared, LikenessScores &scores) const;

    int m_question;
    bool m_grid;
    bool m_none; ///< the profile's own answer
    int m_answeredPlane;
    int m_nonePlane;
    std::vector<Part> m_parts;
    std::vector<quint32> m_table; ///< by number in common, then number in either
};

} // namespace CityProfiles
