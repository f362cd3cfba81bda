// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

#include <array>

namespace CityProfiles {

/// The colours of the interface by what they mean. Text has a contrast of at least 4.5:1 and marks of 3:1 against
/// their ground (tested).
struct Tokens {
    QColor background;
    QColor surface; ///< panels and the list
    QColor text;
    QColor muted;
    QColor hairline;
    QColor accent; ///< the city being read, nothing else
    QColor accentGround; ///< behind the city being read
    QColor bar; ///< our counts, solid
    QColor published; ///< published figures, outlined
    QColor sufficient; ///< grids only
    QColor insufficient; ///< grids only, hatched
    std::array<QColor, 6> compared; ///< compared profiles A to F; letters alone behind them

    [[nodiscard]] static Tokens light();
    [[nodiscard]] static Tokens dark();
    /// Light or dark, whichever the palette's window colour is.
    [[nodiscard]] static Tokens of(const QPalette &palette);
    [[nodiscard]] bool isDark() const;
};

/// The palette that the program gives a light or dark desktop, made from the tokens.
[[nodiscard]] QPalette paletteFrom(const Tokens &tokens);

/// The sizes of the type scale.
enum class TextSize : quint8 { Note, Body, Section, Fact, City };

/// The font of the interface at a size of the scale, in proportion to `base` (Body is the base itself).
[[nodiscard]] QFont scaledFont(const QFont &base, TextSize size, bool bold = false);

/// Spacing on a 4 px grid, in logical pixels.
namespace Spacing {
inline constexpr int small = 4;
inline constexpr int medium = 8;
inline constexpr int panel = 12;
inline constexpr int gap = 14;
} // namespace Spacing

} // namespace CityProfiles
