// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapprojection.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numbers>

namespace CityProfiles {

namespace {

constexpr double a1 = 1.340264;
constexpr double a2 = -0.081106;
constexpr double a3 = 0.000893;
constexpr double a4 = 0.003796;
constexpr double radians = std::numbers::pi / 180;
const double halfRootOfThree = std::numbers::sqrt3 / 2;

/// y as a function of the parametric latitude.
double height(double theta)
{
    const double square = theta * theta;
    const double sixth = square * square * square;
    return theta * (a1 + a2 * square + sixth * (a3 + a4 * square));
}

/// The derivative of height().
double slope(double theta)
{
    const double square = theta * theta;
    const double sixth = square * square * square;
    return a1 + 3 * a2 * square + sixth * (7 * a3 + 9 * a4 * square);
}

/// How far a radian of longitude reaches east.
double stretch(double theta)
{
    return std::cos(theta) / (halfRootOfThree * slope(theta));
}

double highest()
{
    static const double y = height(std::asin(halfRootOfThree));
    return y;
}

/// The parametric latitude of a height within the map.
double thetaAt(double y)
{
    double theta = y / a1;
    for (int round = 0; round < 20; ++round) {
        const double step = (height(theta) - y) / slope(theta);
        theta -= step;
        if (std::abs(step) < 1e-12)
            break;
    }
    return theta;
}

double latitudeAt(double theta)
{
    return std::asin(std::clamp(std::sin(theta) / halfRootOfThree, -1.0, 1.0)) / radians;
}

} // namespace

QPointF project(const GeoPoint &place)
{
    const double latitude = std::clamp(place.latitude, -90.0, 90.0) * radians;
    const double theta = std::asin(halfRootOfThree * std::sin(latitude));
    return {place.longitude * radians * stretch(theta), height(theta)};
}

std::optional<GeoPoint> unproject(const QPointF &point)
{
    constexpr double tolerance = 1e-9;
    if (std::abs(point.y()) > highest() + tolerance)
        return std::nullopt;
    const double theta = thetaAt(std::clamp(point.y(), -highest(), highest()));
    const double longitude = point.x() / stretch(theta) / radians;
    if (std::abs(longitude) > 180 + tolerance / radians)
        return std::nullopt;
    return GeoPoint{latitudeAt(theta), std::clamp(longitude, -180.0, 180.0)};
}

QRectF projectedWorld()
{
    const double widest = project({0, 180}).x();
    return {-widest, -highest(), 2 * widest, 2 * highest()};
}

std::optional<QRectF> degreesOf(const QRectF &plane)
{
    const double south = std::max(plane.top(), -highest());
    const double north = std::min(plane.bottom(), highest());
    if (south > north)
        return std::nullopt;
    // A meridian bends towards the poles: the extremes lie at the heights nearest to and farthest from the equator.
    double west = std::numeric_limits<double>::infinity();
    double east = -west;
    for (const double y : std::array{south, north, std::clamp(0.0, south, north)}) {
        const double degree = stretch(thetaAt(y)) * radians;
        west = std::min(west, plane.left() / degree);
        east = std::max(east, plane.right() / degree);
    }
    if (west > 180 || east < -180)
        return std::nullopt;
    const QPointF first(std::max(west, -180.0), latitudeAt(thetaAt(south)));
    return QRectF(first, QPointF(std::min(east, 180.0), latitudeAt(thetaAt(north))));
}

} // namespace CityProfiles
