// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparisoncell.h"
#include "tokens.h"

class QPainter;
class QRect;

namespace CityProfiles {

/// What a mark is painted with.
struct MarkStyle {
    Tokens tokens;
    QFont font;
    QColor color; ///< of the compared profile
    int levels = 2; ///< of a grid's scale
};

/// Paints the mark of a line into a square: a dot, a dash, a question mark or the look of a grid's level. Cells and
/// legend show the same.
void paintMark(QPainter &painter, const QRect &square, CellMark mark, int level, const MarkStyle &style);

/// "≠", "=", "?" for different, same, cannot tell.
[[nodiscard]] QString verdictMark(Verdict verdict);

} // namespace CityProfiles
