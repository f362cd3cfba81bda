// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QPolygonF>

#include <vector>

namespace CityProfiles {

/// The rings of land in the plane of the projection, from bytes as resources/map/convert.mjs writes them; what is cut
/// off in the middle of a ring ends before it, other bytes give none.
[[nodiscard]] std::vector<QPolygonF> readOutlines(const QByteArray &bytes);

/// The outlines that the program brings along (Natural Earth 1:110m).
[[nodiscard]] std::vector<QPolygonF> bundledOutlines();

/// The edge of the whole map.
[[nodiscard]] QPolygonF worldEdge();

/// The part of a ring inside a rectangle; along the rectangle's sides it is closed.
[[nodiscard]] QPolygonF clippedTo(const QPolygonF &ring, const QRectF &rect);

} // namespace CityProfiles
