// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapcontent.h"
#include "mapstyle.h"

class QPainter;

namespace CityProfiles {

/// Names the single profiles that stand in an area, larger ones first, as far as there is room beside their symbols;
/// `taken` is kept free.
void paintNames(QPainter &painter, const QRectF &area, const Dataset &dataset, const MapContent &content,
                std::vector<QRectF> taken, const MapStyle &style);

/// A ring around what shows a profile, with words beside it.
struct MapPointer {
    QPointF at;
    double radius = 0;
    QString text;

    /// Where the words stand: to the right, at the right edge of the area to the left.
    [[nodiscard]] QRectF label(const QRectF &area, const QFont &font) const;
    void paint(QPainter &painter, const QRectF &area, const QColor &color, const MapStyle &style) const;
};

} // namespace CityProfiles
