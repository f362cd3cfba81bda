// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPair>
#include <QRect>
#include <QString>

class QPainter;

namespace CityProfiles {

/// Paints one line of text in the painter's font and colour, in the middle of a box's height, cut at its end where
/// there is no room. `marks` are positions and lengths in the text, which are set bold and underlined.
void paintMarkedText(QPainter &painter, const QRect &box, Qt::Alignment alignment, Qt::LayoutDirection direction,
                     const QString &text, const QList<QPair<int, int>> &marks);

/// The same on up to `lines` lines from the top of the box on. A text runs in its own direction, whatever that of the
/// page; `mirrored` says at which side its lines begin.
void paintMarkedLines(QPainter &painter, const QRect &box, int lines, bool mirrored, const QString &text,
                      const QList<QPair<int, int>> &marks);

} // namespace CityProfiles
