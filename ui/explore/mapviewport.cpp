// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapviewport.h"

#include "mapprojection.h"

#include <algorithm>

namespace CityProfiles {

namespace {

constexpr double margin = 12; ///< around the whole world, pixels
constexpr double room = 48; ///< around what is shown on purpose, pixels
constexpr double widestPlace = 2500; ///< a single place is not shown closer than this, pixels in a unit

} // namespace

void MapViewport::setSize(const QSize &size)
{
    const bool whole = !m_wanted && (m_size.isEmpty() || showsWorld());
    m_size = size;
    if (whole)
        showWorld();
    keepInside();
    if (m_wanted && !m_size.isEmpty()) {
        const auto [center, span] = *m_wanted;
        look(center, span);
    }
}

void MapViewport::look(const QPointF &center, double span)
{
    m_wanted.reset();
    if (m_size.isEmpty()) {
        m_wanted = {center, span};
        return;
    }
    m_center = center;
    m_scale = std::min(m_size.width(), m_size.height()) / span;
    keepInside();
}

double MapViewport::span() const
{
    return m_wanted ? m_wanted->second : std::min(m_size.width(), m_size.height()) / m_scale;
}

double MapViewport::worldScale() const
{
    const QRectF world = projectedWorld();
    return std::max(
        1.0, std::min((m_size.width() - 2 * margin) / world.width(), (m_size.height() - 2 * margin) / world.height()));
}

QPointF MapViewport::toScreen(const QPointF &plane) const
{
    return {(plane.x() - m_center.x()) * m_scale + m_size.width() / 2.0,
            (m_center.y() - plane.y()) * m_scale + m_size.height() / 2.0};
}

QPointF MapViewport::toPlane(const QPointF &screen) const
{
    return {(screen.x() - m_size.width() / 2.0) / m_scale + m_center.x(),
            m_center.y() - (screen.y() - m_size.height() / 2.0) / m_scale};
}

QRectF MapViewport::toScreen(const QRectF &plane) const
{
    return QRectF(toScreen(plane.topLeft()), toScreen(plane.bottomRight())).normalized();
}

QRectF MapViewport::toPlane(const QRectF &screen) const
{
    return QRectF(toPlane(screen.topLeft()), toPlane(screen.bottomRight())).normalized();
}

void MapViewport::showWorld()
{
    m_wanted.reset();
    m_scale = worldScale();
    m_center = projectedWorld().center();
}

void MapViewport::show(const QRectF &plane)
{
    const double across = std::max(1.0, m_size.width() - 2 * room) / plane.width();
    const double down = std::max(1.0, m_size.height() - 2 * room) / plane.height();
    const bool isPlace = std::max(plane.width(), plane.height()) < 1e-4;
    m_scale = std::min({across, down, isPlace ? widestPlace : closest});
    m_center = plane.center();
    keepInside();
}

void MapViewport::zoomBy(double factor, const QPointF &fixed)
{
    const QPointF before = toPlane(fixed);
    m_scale = std::clamp(m_scale * factor, worldScale(), std::max(closest, worldScale()));
    m_center += before - toPlane(fixed);
    keepInside();
}

void MapViewport::moveBy(const QPointF &pixels)
{
    m_center += QPointF(-pixels.x(), pixels.y()) / m_scale;
    keepInside();
}

void MapViewport::keepInside()
{
    m_scale = std::clamp(m_scale, worldScale(), std::max(closest, worldScale()));
    // What is wider than the view may be moved until its edge is reached; what is narrower stays in the middle.
    const QRectF world = projectedWorld();
    const double across = std::max(0.0, (world.width() - (m_size.width() - 2 * margin) / m_scale) / 2);
    const double down = std::max(0.0, (world.height() - (m_size.height() - 2 * margin) / m_scale) / 2);
    m_center = {std::clamp(m_center.x(), -across, across), std::clamp(m_center.y(), -down, down)};
}

} // namespace CityProfiles
