// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tokens.h"

#include <QRectF>
#include <QString>

class QPainter;

namespace CityProfiles {

// The sign of a compared profile: a letter beside a colour; from the seventh on the letter alone tells them apart.

/// "A" to "L" by place in the comparison.
[[nodiscard]] QString comparedLetter(int place);
[[nodiscard]] QColor comparedColor(const Tokens &tokens, int place);
/// The width and height of a badge in a font.
[[nodiscard]] int badgeSize(const QFont &font);
/// A filled square with the letter in it; the painter's pen, brush and font are kept.
void paintBadge(QPainter &painter, const QRectF &square, int place, const Tokens &tokens);

} // namespace CityProfiles
