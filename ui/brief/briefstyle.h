// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartlook.h"
#include "tokens.h"

#include <QFont>

namespace CityProfiles {

/// The sizes of the type scale of a page.
enum class BriefType : quint8 { Note, Body, Fact, Section, Title };

/// How a brief looks: the light tokens and the named font, whatever the desktop looks like. Sizes are logical pixels of
/// 1/96 inch.
struct BriefStyle {
    Tokens tokens = Tokens::light();
    Qt::LayoutDirection direction = Qt::LeftToRight;
    qreal scale = 1; ///< of the type

    [[nodiscard]] QFont font(BriefType type, bool bold = false) const;
    /// Of charts: without title and footer, which the page has, and with the type of notes.
    [[nodiscard]] ChartLook chartLook() const;
    [[nodiscard]] bool isMirrored() const { return direction == Qt::RightToLeft; }
};

/// The rhythm of a page.
namespace BriefSpace {
inline constexpr qreal side = 68; ///< 18 mm
inline constexpr qreal top = 60;
inline constexpr qreal bottom = 76; ///< with the running foot in it
inline constexpr qreal gutter = 24; ///< between columns
inline constexpr qreal section = 26; ///< above a section's title
inline constexpr qreal answer = 16; ///< between answers
inline constexpr qreal line = 4; ///< between the lines of one thing
} // namespace BriefSpace

} // namespace CityProfiles
