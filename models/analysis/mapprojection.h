// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>

#include <optional>

namespace CityProfiles {

/// A place on the globe.
struct GeoPoint {
    double latitude = 0; ///< degrees north
    double longitude = 0; ///< degrees east

    bool operator==(const GeoPoint &) const = default;
};

// The Equal Earth projection: areas keep their proportions, so that no continent looks larger than it is.
//
// B. Šavrič, T. Patterson, B. Jenny: The Equal Earth map projection. International Journal of Geographical Information
// Science 33 (2019), 454-465, equations 2 to 9, on a sphere of radius 1. In the plane x runs east and y north, the
// point 0° 0° is the origin; the pole is a line.

/// The point of the plane; latitudes beyond the poles are taken as the pole. O(1), about 60 ns.
[[nodiscard]] QPointF project(const GeoPoint &place);

/// The place on the globe, by Newton's method to 1e-12; nothing for a point outside the map.
[[nodiscard]] std::optional<GeoPoint> unproject(const QPointF &point);

/// The whole globe in the plane: y from the south pole up.
[[nodiscard]] QRectF projectedWorld();

/// The degrees that a rectangle of the plane spans, longitude west to east and latitude south to north, cut at the
/// edge of the map; nothing where it lies outside. Meridians are curved: the span is the smallest that holds it all.
[[nodiscard]] std::optional<QRectF> degreesOf(const QRectF &plane);

} // namespace CityProfiles
