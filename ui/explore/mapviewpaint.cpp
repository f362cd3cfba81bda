// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapview.h"

#include "answerwording.h"
#include "mapmarks.h"

#include <QPainter>

#include <cmath>

namespace CityProfiles {

void MapView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_ground.paint(painter, m_viewport, m_style, m_settle.isActive());
    painter.setRenderHint(QPainter::Antialiasing);
    if (content().dense)
        paintCells(painter, m_content.cells, m_answers, m_style);
    else
        paintSymbols(painter);
    paintHighlighted(painter);
    paintPointers(painter);
    paintFrame(painter);
}

void MapView::paintSymbols(QPainter &painter)
{
    const QRectF seen = QRectF(rect()).adjusted(-30, -30, 30, 30);
    for (const MapSymbol &symbol : m_content.symbols) {
        if (seen.contains(symbol.at))
            paintSymbol(painter, symbol, m_answers, m_style);
    }
    if (m_hovered >= 0 && std::size_t(m_hovered) < m_content.symbols.size()) {
        const MapSymbol &symbol = m_content.symbols[std::size_t(m_hovered)];
        paintRing(painter, symbol.at, symbol.radius, m_style.tokens.muted, m_style);
    }
}

void MapView::paintHighlighted(QPainter &painter)
{
    constexpr int most = 300; // more rings than these are no hint any more
    const auto ringed = [this](const MapSymbol &symbol) {
        const auto list = m_content.profiles(symbol);
        return std::any_of(list.begin(), list.end(), [this](ProfileIndex p) { return m_highlighted.contains(p); });
    };
    for (const MapSymbol &symbol : m_content.symbols) {
        if (ringed(symbol))
            paintRing(painter, symbol.at, symbol.radius, m_style.tokens.text, m_style);
    }
    if (!m_content.dense || m_highlighted.count() > most)
        return;
    m_highlighted.forEach([&](ProfileIndex profile) {
        const QPointF at = placeOf(profile);
        if (m_placed.contains(profile) && QRectF(rect()).contains(at))
            paintRing(painter, at, MapCells::side, m_style.tokens.text, m_style);
    });
}

std::optional<MapPointer> MapView::pointerTo(ProfileIndex profile) const
{
    const QPointF place = placeOf(profile);
    if (std::isnan(place.x()))
        return std::nullopt;
    int index = m_content.symbolOf(profile);
    if (index < 0) // outside the filter, or another survey year of a city that is shown
        index = m_content.symbolAt(place);
    MapPointer pointer{place, MapCells::side, Wording::shortProfileLabel(*m_dataset, profile), {}};
    if (index >= 0) {
        pointer.at = m_content.symbols[std::size_t(index)].at;
        pointer.radius = m_content.symbols[std::size_t(index)].radius;
    }
    pointer.placeLabel(rect(), m_content, font());
    return pointer;
}

void MapView::paintPointers(QPainter &painter)
{
    const QRectF area(rect());
    auto current = m_current ? pointerTo(*m_current) : std::nullopt;
    if (current && !area.contains(current->at))
        current.reset();
    if (!m_viewport.showsWorld() && m_dataset)
        paintNames(painter, area, *m_dataset, m_content, current, m_style);
    if (current)
        current->paint(painter, m_style.tokens.accent, m_style);
    if (const int index = m_step && hasFocus() ? m_content.symbolOf(*m_step) : -1; index >= 0) {
        const MapSymbol &symbol = m_content.symbols[std::size_t(index)];
        MapPointer pointer{symbol.at, symbol.radius, Wording::shortProfileLabel(*m_dataset, *m_step), {}};
        if (symbol.isCluster())
            pointer.text = textOf(symbol);
        pointer.placeLabel(area, m_content, font());
        pointer.paint(painter, m_style.tokens.text, m_style);
    }
}

void MapView::paintFrame(QPainter &painter)
{
    const QString source = tr("Outlines: Natural Earth");
    QRectF place = labelRect({}, 0, source, scaledFont(m_style.font, TextSize::Note));
    place.moveBottom(height() - Spacing::small);
    place.moveLeft(layoutDirection() == Qt::RightToLeft ? Spacing::small : width() - place.width() - Spacing::small);
    paintLabel(painter, place, source, m_style.tokens.muted, m_style);
    painter.setBrush(Qt::NoBrush);
    if (m_drag == Drag::Area) {
        QColor fill = m_style.tokens.text;
        fill.setAlpha(28);
        painter.setPen(QPen(m_style.tokens.text, 1.2));
        painter.setBrush(fill);
        painter.drawRect(QRectF(m_dragFrom, m_dragTo).normalized());
        painter.setBrush(Qt::NoBrush);
    }
    painter.setPen(hasFocus() ? QPen(m_style.tokens.muted, 1.5) : QPen(m_style.tokens.hairline, 1));
    painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
}

} // namespace CityProfiles
