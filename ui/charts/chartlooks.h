// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartstyle.h"

#include <QPainter>

namespace CityProfiles {

/// Lines at 45 degrees in logical units: a hatch brush would be device pixels, too fine for print.
/// The lines end at the edge by themselves, since a clip is lost on the way into an SVG file.
void drawHatch(QPainter *painter, const QRectF &area, const QColor &colour, qreal spacing = 5);

/// A bar of our count, solid, or of a published figure, outlined.
void drawBar(QPainter *painter, const QRectF &area, bool isPublished, const ChartStyle &style);

/// "No answer found": a dashed outline with "?".
void drawUnknown(QPainter *painter, const QRectF &area, const ChartStyle &style);

/// A level of a grid: the first solid, the others hatched, ever wider apart, in shades from sufficient to insufficient.
void drawLevel(QPainter *painter, const QRectF &area, int level, int levels, const ChartStyle &style);

/// This city's mark at the base of a bar.
void drawMark(QPainter *painter, const QRectF &area, const ChartStyle &style);

/// This city's mark in a list without bars.
void drawDot(QPainter *painter, const QPointF &centre, const ChartStyle &style);

} // namespace CityProfiles
