// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>
#include <QSize>

#include <optional>

namespace CityProfiles {

/// Which part of the plane of the projection a map shows, and how large; in logical pixels, north above.
class MapViewport {
public:
    /// Pixels in a unit of the plane at most: 400 in a degree at the equator.
    static constexpr double closest = 26600;

    /// The centre stays where it is; the whole world stays whole.
    void setSize(const QSize &size);
    [[nodiscard]] const QSize &size() const { return m_size; }
    /// Pixels in a unit of the plane.
    [[nodiscard]] double scale() const { return m_scale; }

    [[nodiscard]] QPointF toScreen(const QPointF &plane) const;
    [[nodiscard]] QPointF toPlane(const QPointF &screen) const;
    /// Where a rectangle of the plane (y north) stands on the screen, and back.
    [[nodiscard]] QRectF toScreen(const QRectF &plane) const;
    [[nodiscard]] QRectF toPlane(const QRectF &screen) const;

    void showWorld();
    [[nodiscard]] bool showsWorld() const { return !m_wanted && m_scale <= worldScale(); }
    [[nodiscard]] bool isClosest() const { return m_scale >= closest; }
    /// The closest view that holds a rectangle of the plane with room around it.
    void show(const QRectF &plane);
    /// The point of the screen stays where it is.
    void zoomBy(double factor, const QPointF &fixed);
    void moveBy(const QPointF &pixels);
    /// Puts a point of the plane in the middle, so that the shorter side spans so much of the plane; without a size as
    /// soon as there is one.
    void look(const QPointF &center, double span);
    [[nodiscard]] QPointF center() const { return m_wanted ? m_wanted->first : m_center; }
    /// How much of the plane the shorter side spans.
    [[nodiscard]] double span() const;

    bool operator==(const MapViewport &) const = default;

private:
    /// The scale at which the whole world fits.
    [[nodiscard]] double worldScale() const;
    void keepInside();

    QSize m_size;
    QPointF m_center;
    double m_scale = 1;
    std::optional<std::pair<QPointF, double>> m_wanted; ///< see look(): until there is a size
};

} // namespace CityProfiles
