// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace CityProfiles {

/// How a chart looks outside the program; sizes are logical pixels of 1/96 inch.
struct ChartLook {
    enum class Theme : quint8 {
        Light,
        Dark,
        Transparent, ///< the colours of Light, without a ground
    };
    static constexpr int smallestText = 5; ///< in points
    static constexpr int largestText = 36;

    Theme theme = Theme::Light;
    bool hasTitle = true; ///< without it city and base stay: no figure stands without them
    bool hasFooter = true; ///< notes and source
    qreal textPoints = 0; ///< size of labels in points, from which all type follows; 0: it grows with the room
    qreal margin = 20; ///< grows with the type
    /// Every letter is drawn with its own glyph, without kerning: for PDF, from which Qt can't read a glyph back that
    /// stands for a letter in a context only (the hyphen of "CC-BY" in Inter).
    bool plainGlyphs = false;

    /// How much larger than its own size, 13 logical pixels for labels, the type is before it grows.
    [[nodiscard]] qreal typeScale() const { return textPoints > 0 ? textPoints / (13 * 0.75) : 1; }

    bool operator==(const ChartLook &) const = default;
};

} // namespace CityProfiles
