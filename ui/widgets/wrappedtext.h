// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QString>

class QFont;
class QPainter;

namespace CityProfiles {

/// The height of a text that wraps at a width.
[[nodiscard]] int wrappedHeight(const QFont &font, const QString &text, int width);

/// Draws a text that wraps into a box that is given for left-to-right layouts, mirrored within `whole`.
void drawWrapped(QPainter &painter, Qt::LayoutDirection direction, const QRect &whole, const QRect &box,
                 const QString &text, Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignTop);

} // namespace CityProfiles
