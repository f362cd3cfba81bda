// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapground.h"

#include "mapoutlines.h"
#include "mapprojection.h"

#include <QPainter>
#include <QTransform>

#include <cmath>

namespace CityProfiles {

MapGround::MapGround()
    : m_land(bundledOutlines())
    , m_edge(worldEdge())
{
    m_bounds.reserve(m_land.size());
    for (const QPolygonF &ring : m_land)
        m_bounds.push_back(ring.boundingRect());
}

bool MapGround::fits(const MapViewport &viewport, const MapStyle &style, double ratio) const
{
    return m_scale == viewport.scale() && m_color == style.land && m_picture.devicePixelRatio() == ratio;
}

bool MapGround::covers(const MapViewport &viewport) const
{
    const QRectF view = viewport.toPlane(QRectF(QPointF(0, 0), viewport.size())) & projectedWorld();
    return m_area.contains(view);
}

bool MapGround::paint(QPainter &painter, const MapViewport &viewport, const MapStyle &style, bool quick)
{
    const double ratio = painter.device()->devicePixelRatioF();
    const bool usable = !m_picture.isNull() && m_color == style.land && quick;
    if (!(fits(viewport, style, ratio) && covers(viewport)) && !(usable && m_scale != viewport.scale()))
        draw(viewport, style, ratio);
    const QRectF target = viewport.toScreen(m_area);
    painter.fillRect(QRect(QPoint(0, 0), viewport.size()), style.tokens.background);
    if (m_scale == viewport.scale()) {
        painter.drawImage(target.topLeft().toPoint(), m_picture);
        return true;
    }
    painter.drawImage(target, m_picture);
    return false;
}

void MapGround::draw(const MapViewport &viewport, const MapStyle &style, double ratio)
{
    const int across = viewport.size().width() / 4;
    const int down = viewport.size().height() / 4;
    const QRect around = QRect(QPoint(0, 0), viewport.size()).adjusted(-across, -down, across, down);
    const QRect pixels = around & viewport.toScreen(projectedWorld()).adjusted(-2, -2, 2, 2).toAlignedRect();
    m_area = viewport.toPlane(QRectF(pixels));
    m_scale = viewport.scale();
    m_color = style.land;
    if (const QSize size = (QSizeF(pixels.size()) * ratio).toSize(); m_picture.size() != size)
        m_picture = QImage(size, QImage::Format_RGB32); // else its memory is used again
    m_picture.setDevicePixelRatio(ratio);
    m_picture.fill(style.tokens.background);
    QPainter painter(&m_picture);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPointF origin = viewport.toScreen(QPointF(0, 0)) - pixels.topLeft();
    const QTransform toPicture(m_scale, 0, 0, -m_scale, origin.x(), origin.y());
    // A side of a cut ring lies outside the picture.
    const QRectF kept = m_area.adjusted(-8 / m_scale, -8 / m_scale, 8 / m_scale, 8 / m_scale);
    painter.setPen(QPen(style.border, 1));
    painter.setBrush(style.sea);
    painter.drawPolygon(toPicture.map(clippedTo(m_edge, kept)));
    painter.setBrush(style.land);
    for (std::size_t ring = 0; ring < m_land.size(); ++ring) {
        if (kept.contains(m_bounds[ring]))
            painter.drawPolygon(toPicture.map(m_land[ring]));
        else if (kept.intersects(m_bounds[ring]))
            painter.drawPolygon(toPicture.map(clippedTo(m_land[ring], kept)));
    }
}

} // namespace CityProfiles
