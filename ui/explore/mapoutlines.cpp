// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapoutlines.h"

#include "mapprojection.h"

#include <QDataStream>
#include <QFile>

#include <functional>

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

constexpr double unit = 180.0 / 32767;

/// One side of clippedTo(): the points that are inside, and where the ring crosses the line.
QPolygonF cutAt(const QPolygonF &ring, const std::function<double(const QPointF &)> &depth)
{
    QPolygonF kept;
    for (qsizetype i = 0; i < ring.size(); ++i) {
        const QPointF &from = ring.at(i == 0 ? ring.size() - 1 : i - 1);
        const QPointF &to = ring.at(i);
        const double before = depth(from);
        const double after = depth(to);
        if ((before < 0) != (after < 0))
            kept.append(from + (to - from) * (before / (before - after)));
        if (after >= 0)
            kept.append(to);
    }
    return kept;
}

} // namespace

std::vector<QPolygonF> readOutlines(const QByteArray &bytes)
{
    if (!bytes.startsWith("CPMAP1"))
        return {};
    QDataStream stream(bytes);
    stream.setByteOrder(QDataStream::LittleEndian);
    stream.skipRawData(6);
    quint16 count = 0;
    stream >> count;
    std::vector<QPolygonF> rings;
    for (int ring = 0; ring < count; ++ring) {
        quint16 points = 0;
        stream >> points;
        QPolygonF polygon;
        polygon.reserve(points);
        for (int point = 0; point < points; ++point) {
            qint16 longitude = 0;
            qint16 latitude = 0;
            stream >> longitude >> latitude;
            polygon.append(project({latitude * unit, longitude * unit}));
        }
        if (stream.status() != QDataStream::Ok)
            break;
        rings.push_back(polygon);
    }
    return rings;
}

std::vector<QPolygonF> bundledOutlines()
{
    QFile file(u":/map/outlines.bin"_s);
    return file.open(QIODevice::ReadOnly) ? readOutlines(file.readAll()) : std::vector<QPolygonF>();
}

QPolygonF worldEdge()
{
    constexpr int steps = 45;
    QPolygonF edge;
    for (int step = -steps; step <= steps; ++step)
        edge.append(project({90.0 * step / steps, 180}));
    for (int step = steps; step >= -steps; --step)
        edge.append(project({90.0 * step / steps, -180}));
    return edge;
}

QPolygonF clippedTo(const QPolygonF &ring, const QRectF &rect)
{
    QPolygonF kept = cutAt(ring, [&](const QPointF &point) { return point.x() - rect.left(); });
    kept = cutAt(kept, [&](const QPointF &point) { return rect.right() - point.x(); });
    kept = cutAt(kept, [&](const QPointF &point) { return point.y() - rect.top(); });
    return cutAt(kept, [&](const QPointF &point) { return rect.bottom() - point.y(); });
}

} // namespace CityProfiles
