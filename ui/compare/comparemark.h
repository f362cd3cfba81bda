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

/// Paints the mark of a cell into a square: a dot, a dash, a dashed "?" or the look of a grid's level. Cells and
/// legend show the same.
void paintMark(QPainter &painter, const QRect &square, CellMark mark, int level, const MarkStyle &style);
/// A row of a grid as one square of a strip: its level, or -1 for none.
void paintSquare(QPainter &painter, const QRect &square, int level, const MarkStyle &style);
/// A number on its row's scale: what is certain solid, what the print leaves open dashed.
void paintBar(QPainter &painter, const QRect &box, const NumberBar &bar, Qt::LayoutDirection direction,
              const MarkStyle &style);

/// "≠", "=", "?" for different, same, cannot tell.
[[nodiscard]] QString verdictMark(Verdict verdict);

} // namespace CityProfiles
