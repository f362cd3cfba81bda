// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "codebook.h"

namespace CityProfiles {

/// A figure that the survey published for an option in an edition. Never mixed with our own counts.
struct Benchmark {
    int edition = -1;
    int question = -1;
    int option = -1;
    int level = -1; ///< of a grid, else -1
    QString measure; ///< what was counted: only "chosen" may stand beside our counts
    std::optional<double> sharePercent;
    std::optional<int> cityCount;
    std::optional<int> base; ///< number of cities asked, where printed; never filled in
    std::optional<int> rank;
    QString printed; ///< the words of the page where it prints no number
    int source = -1;
    QString note;
    Extras extras;

    /// Whether it counts what our own counts count.
    [[nodiscard]] bool comparableToCounts() const { return measure == QLatin1String("chosen"); }
};

/// A figure that the survey published over all its cities, in a section.
struct Finding {
    int edition = -1;
    int section = -1;
    QString title;
    std::optional<double> sharePercent;
    std::optional<int> cityCount;
    int source = -1;
    Extras extras;
};

/// A translation of a label or description of the data.
struct Label {
    QString table;
    QString key;
    QString field;
    QString language;
    QString text;
    Extras extras;
};

} // namespace CityProfiles
