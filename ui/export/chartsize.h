// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSizeF>

namespace CityProfiles {

/// The size of a picture in pixels or on paper, and its resolution, which ties the two together. A picture's logical
/// size, which type and rows are measured in, is in units of 1/96 inch.
struct ChartSize {
    enum class Unit : quint8 { Pixels, Millimetres, Inches };
    QSizeF size{1600, 900};
    Unit unit = Unit::Pixels;
    int dpi = 96;

    /// How many units are an inch.
    [[nodiscard]] qreal unitsPerInch(Unit asked) const
    {
        return asked == Unit::Pixels ? dpi : asked == Unit::Millimetres ? 25.4 : 1;
    }
    /// The same size in another unit.
    [[nodiscard]] QSizeF in(Unit other) const { return size * unitsPerInch(other) / unitsPerInch(unit); }
    [[nodiscard]] QSize pixels() const { return in(Unit::Pixels).toSize(); }
    [[nodiscard]] QSizeF logical() const { return in(Unit::Inches)*96; }

    bool operator==(const ChartSize &) const = default;
};

} // namespace CityProfiles
