// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartdrawing.h"

#include <QGraphicsItem>

namespace CityProfiles {

/// Everything of a chart but its bars: labels, values, words where there is no figure, and this city's marks, which
/// change without touching a series.
class ChartOverlay : public QGraphicsItem {
public:
    /// Content and style are the scene's.
    ChartOverlay(const ChartContent &content, const ChartStyle &style);

    /// The layout, and for each block with an axis the bars of its lines.
    void place(const ChartLayout &layout, const ChartBars &bars);
    void setOwnAnswer(const ChartOwnAnswer &own);
    [[nodiscard]] const ChartOwnAnswer &ownAnswer() const { return m_drawing.ownAnswer(); }
    [[nodiscard]] bool isMarked(const ChartLine &line) const { return m_drawing.isMarked(line); }

    [[nodiscard]] QRectF boundingRect() const override { return {QPointF(0, 0), m_drawing.layout().size}; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    ChartDrawing m_drawing;
};

} // namespace CityProfiles
