// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapcontent.h"
#include "mapstyle.h"

class QPainter;

namespace CityProfiles {

/// A ring around what shows a profile, with words beside it.
struct MapPointer {
    QPointF at;
    double radius = 0;
    QString text;
    QRectF label; ///< where the words stand, see placeLabel()

    /// Puts the words to the right, or to the left where they would cover another symbol or leave the area.
    void placeLabel(const QRectF &area, const MapContent &content, const QFont &font);
    void paint(QPainter &painter, const QColor &color, const MapStyle &style) const;
};

/// Names the single profiles that stand in an area, larger ones first, as far as there is room beside their symbols;
/// the pointer's words are kept free and its symbol has them already.
void paintNames(QPainter &painter, const QRectF &area, const Dataset &dataset, const MapContent &content,
                const std::optional<MapPointer> &pointer, const MapStyle &style);

} // namespace CityProfiles
