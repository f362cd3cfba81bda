// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartlayout.h"
#include "chartmarks.h"

#include <QLineF>

class QPainter;

namespace CityProfiles {

/// One city's own answer as a chart shows it.
struct ChartOwnAnswer {
    ChartMarks marks;
    QString legend; ///< what the marks say; empty without a city
};

/// For each block with an axis the middles of its lines' bars, from their base to their end; empty for other blocks.
using ChartBars = std::vector<std::vector<QLineF>>;
[[nodiscard]] ChartBars chartBars(const ChartContent &content, const ChartLayout &layout, const ChartStyle &style);

/// Paints a chart with nothing but a painter: on any device, in any thread. Clips nothing and fills with plain colours
/// only, so that vectors stay vectors. Content and style must outlive it.
class ChartDrawing {
public:
    ChartDrawing(const ChartContent &content, const ChartStyle &style)
        : m_content(content)
        , m_style(style)
    {
    }

    void place(const ChartLayout &layout, const ChartBars &bars);
    [[nodiscard]] const ChartLayout &layout() const { return m_layout; }
    void setOwnAnswer(const ChartOwnAnswer &own) { m_own = own; }
    [[nodiscard]] const ChartOwnAnswer &ownAnswer() const { return m_own; }
    [[nodiscard]] bool isMarked(const ChartLine &line) const;

    /// The solid and outlined bars, which a window leaves to its chart.
    void paintBars(QPainter *painter) const;
    /// Everything else: labels, values, words where there is no figure, and the city's marks.
    void paint(QPainter *painter) const;

private:
    void paintGroup(QPainter *painter, std::size_t index) const;
    void paintLabel(QPainter *painter, const ChartLine &line, const LineLayout &layout) const;
    void paintBarLine(QPainter *painter, const ChartLine &line, const LineLayout &layout, const QLineF &bar) const;
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

    const ChartContent &m_content;
    const ChartStyle &m_style;
    ChartLayout m_layout;
    ChartBars m_bars;
    ChartOwnAnswer m_own;
};

} // namespace CityProfiles
