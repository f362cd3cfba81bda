// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapcontent.h"
#include "mapstyle.h"

class QPainter;

namespace CityProfiles {

// How the marks of the map look; map and legend paint them the same way.

/// One profile: a disc in the colour of its answer; hollow where its population is not known, dashed where its answer
/// isn't.
void paintDisc(QPainter &painter, const QPointF &at, double radius, bool hollow, bool unknown, const QColor &color,
               const MapStyle &style);
/// Several profiles: their number in a ring that shows how they answer.
void paintCluster(QPainter &painter, const MapSymbol &symbol, const MapAnswers &answers, const MapStyle &style);
void paintSymbol(QPainter &painter, const MapSymbol &symbol, const MapAnswers &answers, const MapStyle &style);

/// The strength of a cell's colour from 0 to 1: logarithmic, so that one profile is seen beside a thousand.
[[nodiscard]] double cellStrength(int count, int most);
void paintCells(QPainter &painter, const MapCells &cells, const MapAnswers &answers, const MapStyle &style);

/// A ring around a symbol.
void paintRing(QPainter &painter, const QPointF &at, double radius, const QColor &color, const MapStyle &style);
/// A name beside a mark on a ground that keeps it readable; returns what it covers.
QRectF labelRect(const QPointF &at, double radius, const QString &text, const QFont &font);
void paintLabel(QPainter &painter, const QRectF &rect, const QString &text, const QColor &color, const MapStyle &style);

} // namespace CityProfiles
