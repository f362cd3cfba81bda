// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace CityProfiles::Bench {

/// One measured figure with what it is held against.
struct Figure {
    QString id; ///< "start.window"
    QString text;
    QString unit; ///< "ms", "MB"
    double value = 0; ///< the median where it was measured several times
    std::optional<double> floor; ///< of the same run
    std::optional<double> aim; ///< at most this, in the unit
    std::optional<double> aimTimes; ///< at most this many times the floor
    int runs = 1;

    [[nodiscard]] std::optional<double> times() const
    {
        return floor && *floor > 0 ? std::optional(value / *floor) : std::nullopt;
    }
    [[nodiscard]] bool met() const
    {
        return (!aim || value <= *aim) && (!aimTimes || (times() && *times() <= *aimTimes));
    }
};

using Figures = std::vector<Figure>;

} // namespace CityProfiles::Bench
