// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapnames.h"

#include "mapmarks.h"

#include <algorithm>

namespace CityProfiles {

namespace {

constexpr std::size_t mostNamed = 80; ///< symbols in view; more of them leave no room for names

QRectF boxOf(const MapSymbol &symbol)
{
    return {symbol.at.x() - symbol.radius, symbol.at.y() - symbol.radius, 2 * symbol.radius, 2 * symbol.radius};
}

} // namespace

void paintNames(QPainter &painter, const QRectF &area, const Dataset &dataset, const MapContent &content,
                std::vector<QRectF> taken, const MapStyle &style)
{
    std::vector<const MapSymbol *> named;
    for (const MapSymbol &symbol : content.symbols) {
        if (!area.contains(symbol.at))
            continue;
        taken.push_back(boxOf(symbol));
        if (!symbol.isCluster())
            named.push_back(&symbol);
    }
    if (taken.size() > mostNamed)
        return;
    std::stable_sort(named.begin(), named.end(),
                     [](const MapSymbol *a, const MapSymbol *b) { return a->radius > b->radius; });
    const QFont font = scaledFont(style.font, TextSize::Note);
    for (const MapSymbol *symbol : named) {
        const QString name = dataset.cityName(dataset.city(content.profiles(*symbol).front()));
        const QRectF place = labelRect(symbol->at, symbol->radius, name, font);
        const auto covered = [&](const QRectF &other) { return other.intersects(place); };
        if (!area.contains(place) || std::any_of(taken.begin(), taken.end(), covered))
            continue;
        taken.push_back(place);
        paintLabel(painter, place, name, style.tokens.text, style);
    }
}

QRectF MapPointer::label(const QRectF &area, const QFont &font) const
{
    constexpr double ring = 4;
    QRectF place = labelRect(at, radius + ring, text, scaledFont(font, TextSize::Note));
    if (place.right() > area.right())
        place.moveRight(at.x() - radius - ring - 3);
    return place;
}

void MapPointer::paint(QPainter &painter, const QRectF &area, const QColor &color, const MapStyle &style) const
{
    paintRing(painter, at, radius, color, style);
    paintLabel(painter, label(area, style.font), text, color, style);
}

} // namespace CityProfiles
