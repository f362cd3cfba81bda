// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "numberscale.h"

#include <QString>

namespace CityProfiles {

/// What a cell is, before any word of it is read.
enum class CellMark : quint8 {
    Plain, ///< the text is the answer, or says why there is none
    Strong, ///< the same, short: yes or no, a number
    Quiet, ///< a word on the rows below: "4 named"
    Named,
    NotNamed, ///< not among those named in a full answer
    Unknown, ///< the list is incomplete, or no answer was found
    NotOffered, ///< the edition didn't have it: no difference
    Level, ///< a row of a grid with its level
    NoLevel, ///< a row of a grid without one
};

/// A number on the scale of its row, as parts of 1. What is certain is solid, what the print leaves open is not.
struct NumberBar {
    double solid = 0;
    double open = 0; ///< where the open part ends; the solid one's end where there is none
};

/// What stands in one cell of a comparison: a profile's answer to a question, or what it says of one option.
struct ComparisonCell {
    CellMark mark = CellMark::Plain;
    State state = State::NotStated;
    QString text;
    QString detail; ///< quieter, behind the text: the reference year of a number
    QString note; ///< below: what an incomplete list says of itself
    int level = -1; ///< index in Question::levels
    int levels = 0; ///< of a grid's scale
    std::vector<int> strip; ///< of a grid's question: the level of each row that was offered, or -1
    std::optional<NumberBar> bar;
    Extreme extreme = Extreme::None;
};

/// The answer of the profile at `place` to the row's question. O(options).
[[nodiscard]] ComparisonCell questionCell(const Dataset &dataset, const Comparison &comparison,
                                          const ComparisonRow &row, int place, const NumberScale &scale);

/// What the profile at `place` says of one option, or of one row of a grid. O(choices).
[[nodiscard]] ComparisonCell optionCell(const Dataset &dataset, const Comparison &comparison, const ComparisonRow &row,
                                        const OptionComparison &option, int place);

/// How the profile at `place` stands to the one at `reference`: on an option of the row, or without one on the whole
/// question. Nothing where there is nothing to compare: an option that either was not offered. O(options).
[[nodiscard]] std::optional<Verdict> relation(const Dataset &dataset, const Comparison &comparison,
                                              const ComparisonRow &row, const OptionComparison *option, int place,
                                              int reference);

} // namespace CityProfiles
