// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparison.h"

#include <QString>

namespace CityProfiles {

/// What a line of a cell says of an option or a grid's row.
enum class CellMark : quint8 {
    Plain, ///< no option: the line is the answer
    Strong, ///< the same, short: yes or no, a number
    Named,
    NotNamed, ///< not among those named in a full answer
    Unknown, ///< the list is incomplete
    NotOffered, ///< the edition didn't have it: no difference
    Level, ///< a row of a grid with its level
    NoLevel, ///< a row of a grid without one
};

/// One line of a cell. Lines of one option stand beside each other over all cells of a row.
struct CellLine {
    CellMark mark = CellMark::Plain;
    QString text;
    QString detail; ///< quieter: the reference year of a number
    int level = -1; ///< index in Question::levels
};

/// What a profile answered to a question, as it stands in a comparison.
struct ComparisonCell {
    State state = State::NotStated;
    bool aligned = false; ///< one line for each option of the row; else one line for the whole answer
    int levels = 0; ///< of a grid's scale
    std::vector<CellLine> lines;
    QString note; ///< below the lines: what an incomplete list says of itself
};

/// The cell of the profile at `place` in the comparison. O(options).
[[nodiscard]] ComparisonCell comparisonCell(const Dataset &dataset, const Comparison &comparison,
                                            const ComparisonRow &row, int place);

} // namespace CityProfiles
