// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataset.h"

namespace CityProfiles {

/// What the colours of the map stand for: the answers to a yes/no or single choice question, whether a city has an
/// option of a multi choice, or its level in a row of a grid.
struct MapColoring {
    int question = -1; ///< -1: all of one colour
    int option = -1; ///< of a multi choice the option, of a grid the row

    bool operator==(const MapColoring &) const = default;
};

/// One thing that a colour can say.
struct MapAnswer {
    enum class Meaning : quint8 {
        Unknown, ///< no answer found, not asked, or not among those that an incomplete list names
        Option, ///< the city's answer, or an option that it has
        NotNamed, ///< an option that is not among those named
        None, ///< the city's answer is "none"
        Level, ///< of a grid's row
        Others, ///< options without a colour of their own
    };
    Meaning meaning = Meaning::Unknown;
    int index = -1; ///< of the option or level

    bool operator==(const MapAnswer &) const = default;
};

/// What each profile says to the question of a colouring.
struct MapAnswers {
    static constexpr int colors = 6; ///< that people tell apart; further options are "others"
    static constexpr int most = colors + 3; ///< and unknown, others, none

    std::vector<MapAnswer> answers; ///< at most `most`, the first is Unknown; empty: nothing is asked
    std::vector<quint8> ofProfile; ///< index into answers

    [[nodiscard]] bool isEmpty() const { return answers.empty(); }
};

/// Whether the question can colour the map: it is a choice or a grid.
[[nodiscard]] bool canColor(const Question &question);

/// By the three-valued rule of certainty.h. O(N), 5 ms at a million.
[[nodiscard]] MapAnswers mapAnswers(const Dataset &dataset, const MapColoring &coloring);

} // namespace CityProfiles
