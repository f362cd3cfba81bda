// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartlayout.h"
#include "chartmarks.h"

#include <QGraphicsItem>
#include <QLineF>

namespace CityProfiles {

/// One city's own answer as a chart shows it.
struct ChartOwnAnswer {
    ChartMarks marks;
    QString legend; ///< what the marks say; empty without a city
};

/// Everything of a chart but its bars: labels, values, words where there is no figure, and this city's marks, which
/// change without touching a series.
class ChartOverlay : public QGraphicsItem {
public:
    ChartOverlay(const ChartContent &content, const ChartStyle &style);

    /// The layout, and for each block with an axis the bars of its lines.
    void place(const ChartLayout &layout, const std::vector<std::vector<QLineF>> &bars);
    void setOwnAnswer(const ChartOwnAnswer &own);
    [[nodiscard]] const ChartOwnAnswer &ownAnswer() const { return m_own; }
    [[nodiscard]] bool isMarked(const ChartLine &line) const;

    [[nodiscard]] QRectF boundingRect() const override { return {QPointF(0, 0), m_layout.size}; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    void paintGroup(QPainter *painter, std::size_t index) const;
    void paintLabel(QPainter *painter, const ChartLine &line, const LineLayout &layout) const;
    void paintBar(QPainter *painter, const ChartLine &line, const LineLayout &layout, const QLineF &bar) const;
    void paintRank(QPainter *painter, const ChartLine &line, const LineLayout &layout) const;
    void paintLevel(QPainter *painter, const ChartLine &line, const LineLayout &layout) const;
    void paintLevelLegend(QPainter *painter) const;
    void paintLegend(QPainter *painter) const;
    void paintText(QPainter *painter, const QRectF &area, const QString &text, const QColor &colour) const;
    /// A rectangle of the given width at the near edge of an area, in reading direction.
    [[nodiscard]] QRectF atStart(const QRectF &area, qreal offset, qreal width, qreal height) const;
    [[nodiscard]] Qt::Alignment start() const { return m_style.isMirrored() ? Qt::AlignRight : Qt::AlignLeft; }
    [[nodiscard]] Qt::Alignment end() const { return m_style.isMirrored() ? Qt::AlignLeft : Qt::AlignRight; }
    [[nodiscard]] bool hasMarks() const;

    const ChartContent &m_content; ///< the scene's
    const ChartStyle &m_style; ///< the scene's
    ChartLayout m_layout;
    std::vector<std::vector<QLineF>> m_bars;
    ChartOwnAnswer m_own;
};

} // namespace CityProfiles
