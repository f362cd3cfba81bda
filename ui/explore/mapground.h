// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapstyle.h"
#include "mapviewport.h"

#include <QImage>
#include <QPolygonF>

#include <vector>

class QPainter;

namespace CityProfiles {

/// Land and sea below the symbols, kept as a picture somewhat larger than the view: moving the map moves the picture.
class MapGround {
public:
    MapGround();

    /// Paints the ground at a view; a picture of another scale is stretched if `quick`, else drawn anew. Returns
    /// whether what was painted is sharp.
    bool paint(QPainter &painter, const MapViewport &viewport, const MapStyle &style, bool quick);

private:
    [[nodiscard]] bool fits(const MapViewport &viewport, const MapStyle &style, double ratio) const;
    [[nodiscard]] bool covers(const MapViewport &viewport) const;
    void draw(const MapViewport &viewport, const MapStyle &style, double ratio);

    std::vector<QPolygonF> m_land; ///< in the plane
    std::vector<QRectF> m_bounds; ///< of each ring
    QPolygonF m_edge;
    QImage m_picture;
    QRectF m_area; ///< what the picture shows, in the plane
    double m_scale = 0; ///< of the picture
    QColor m_color; ///< of its land, to notice another palette
};

} // namespace CityProfiles
