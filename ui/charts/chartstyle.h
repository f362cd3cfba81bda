// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tokens.h"

#include <QFont>

namespace CityProfiles {

/// How a chart looks: colours, type and rows, in logical pixels. The window's comes from its palette, a picture's from
/// the light tokens and the named font.
struct ChartStyle {
    Tokens tokens;
    QFont font;
    Qt::LayoutDirection direction = Qt::LeftToRight;
    qreal rowHeight = 24; ///< of rows whose label has one line
    qreal barHeight = 14;
    bool interactive = false; ///< a bar that opens says so

    [[nodiscard]] QFont labelFont(bool marked = false) const;
    [[nodiscard]] QFont noteFont(bool strong = false) const;
    [[nodiscard]] qreal lineHeight() const;
    /// A row is never lower than 1.25 text heights.
    [[nodiscard]] qreal rowHeightFor(qsizetype labelLines) const;
    [[nodiscard]] bool isMirrored() const { return direction == Qt::RightToLeft; }
};

} // namespace CityProfiles
