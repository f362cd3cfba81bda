// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartdrawing.h"

#include "chartlooks.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace CityProfiles {

ChartBars chartBars(const ChartContent &content, const ChartLayout &layout, const ChartStyle &style)
{
    ChartBars bars(content.groups.size());
    for (std::size_t i = 0; i < bars.size(); ++i) {
        const ChartGroup &group = content.groups[i];
        const QRectF plot = layout.groups[i].plot;
        const qreal base = style.isMirrored() ? plot.right() : plot.left();
        const qreal unit = (style.isMirrored() ? -1 : 1) * plot.width() / group.scale;
        for (std::size_t line = 0; group.hasAxis() && line < group.lines.size(); ++line) {
            const qreal y = plot.top() + (qreal(line) + 0.5) * layout.groups[i].rowHeight;
            bars[i].push_back({base, y, base + unit * group.lines[line].row.value.value_or(0), y});
        }
    }
    return bars;
}

void ChartDrawing::place(const ChartLayout &layout, const ChartBars &bars)
{
    m_layout = layout;
    m_bars = bars;
}

void ChartDrawing::paintBars(QPainter *painter) const
{
    for (std::size_t i = 0; i < m_bars.size(); ++i) {
        for (std::size_t line = 0; line < m_bars[i].size(); ++line) {
            const QLineF &bar = m_bars[i][line];
            if (m_content.groups[i].lines[line].look != ChartLine::Look::Bar || bar.dx() == 0)
                continue;
            const QRectF area(bar.x1(), bar.y1() - m_style.barHeight / 2, bar.dx(), m_style.barHeight);
            drawBar(painter, area.normalized(), m_content.groups[i].origin == ChartOrigin::Published, m_style);
        }
    }
}

bool ChartDrawing::isMarked(const ChartLine &line) const
{
    return line.look != ChartLine::Look::Level && m_own.marks.marks(line.row);
}

bool ChartDrawing::hasMarks() const
{
    return std::any_of(m_content.groups.begin(), m_content.groups.end(), [this](const ChartGroup &group) {
        return std::any_of(group.lines.begin(), group.lines.end(), [this](const auto &l) { return isMarked(l); });
    });
}

void ChartDrawing::paint(QPainter *painter) const
{
    painter->setLayoutDirection(Qt::LayoutDirectionAuto); // each text reads in its own direction: "≥ 54" stays so
    for (std::size_t i = 0; i < m_content.groups.size(); ++i)
        paintGroup(painter, i);
    if (m_content.isGrid())
        paintLevelLegend(painter);
    paintLegend(painter);
}

void ChartDrawing::paintGroup(QPainter *painter, std::size_t index) const
{
    const ChartGroup &group = m_content.groups[index];
    const GroupLayout &layout = m_layout.groups[index];
    if (!group.caption.isEmpty()) {
        painter->setFont(m_style.noteFont(true));
        painter->setPen(m_style.tokens.muted);
        drawChartText(painter, layout.captionArea, layout.caption, start());
    }
    for (std::size_t i = 0; i < group.lines.size(); ++i) {
        const ChartLine &line = group.lines[i];
        paintLabel(painter, line, layout.lines[i]);
        if (line.look == ChartLine::Look::Ranked)
            paintRank(painter, line, layout.lines[i]);
        else if (line.look == ChartLine::Look::Level)
            paintLevel(painter, line, layout.lines[i]);
        else if (group.hasAxis())
            paintBarLine(painter, line, layout.lines[i], m_bars[index][i]);
    }
    if (group.hasAxis()) {
        painter->setPen(QPen(m_style.tokens.hairline, 1));
        const qreal base = std::floor(m_bars[index].front().x1()) + (m_style.isMirrored() ? 0.5 : -0.5);
        painter->drawLine(QPointF(base, layout.rows.top()), QPointF(base, layout.rows.bottom()));
    }
}

void ChartDrawing::paintLabel(QPainter *painter, const ChartLine &line, const LineLayout &layout) const
{
    const bool marked = isMarked(line);
    QFont font = m_style.labelFont(marked);
    font.setUnderline(line.opens() && m_style.interactive);
    painter->setFont(font);
    painter->setPen(marked ? m_style.tokens.accent : m_style.tokens.text);
    const bool isList = line.look == ChartLine::Look::Sentence || line.look == ChartLine::Look::Ranked;
    drawChartText(painter, layout.labelArea, layout.label, isList ? start() : end());
    if (line.look == ChartLine::Look::Sentence && marked)
        drawMark(painter, atStart(layout.area, 0, ChartSpacing::mark, m_style.barHeight), m_style);
}

void ChartDrawing::paintBarLine(QPainter *painter, const ChartLine &line, const LineLayout &layout,
                                const QLineF &bar) const
{
    const qreal forward = m_style.isMirrored() ? -1 : 1;
    const qreal top = bar.y1() - m_style.barHeight / 2;
    qreal finish = bar.x2();
    if (line.look == ChartLine::Look::Unknown && line.row.value > 0) {
        drawUnknown(painter, QRectF(bar.x1(), top, bar.dx(), m_style.barHeight).normalized(), m_style);
    } else if (line.look == ChartLine::Look::Gap) {
        painter->setFont(m_style.noteFont());
        painter->setPen(m_style.tokens.muted);
        drawChartText(painter, layout.valueArea, layout.value, start());
    }
    if (isMarked(line))
        drawMark(painter,
                 QRectF(bar.x1() - forward * ChartSpacing::mark, top, forward * ChartSpacing::mark, m_style.barHeight)
                     .normalized(),
                 m_style);
    if (line.look == ChartLine::Look::Gap)
        return;
    finish += forward * ChartSpacing::value;
    const QRectF room = m_style.isMirrored() ? QRectF(0, layout.area.top(), finish, layout.area.height())
                                             : layout.area.adjusted(finish, 0, 0, 0);
    painter->setFont(m_style.labelFont());
    paintText(painter, room, line.value, m_style.tokens.text);
}

void ChartDrawing::paintRank(QPainter *painter, const ChartLine &line, const LineLayout &layout) const
{
    const bool marked = isMarked(line);
    painter->setFont(m_style.labelFont(marked));
    paintText(painter, layout.valueArea, line.value, marked ? m_style.tokens.accent : m_style.tokens.muted);
    if (marked) {
        const qreal inset = m_style.lineHeight() / 2;
        drawDot(
            painter,
            {m_style.isMirrored() ? layout.area.left() + inset : layout.area.right() - inset, layout.area.center().y()},
            m_style);
    }
}

void ChartDrawing::paintLevel(QPainter *painter, const ChartLine &line, const LineLayout &layout) const
{
    const auto row = std::size_t(line.row.option);
    const int level = row < m_own.marks.levels.size() ? m_own.marks.levels[row] : -1;
    const qreal offset = layout.labelArea.width() + ChartSpacing::label + ChartSpacing::mark;
    const qreal length = layout.area.width() - offset - layout.valueArea.width() - 2 * ChartSpacing::value;
    const QRectF bar = atStart(layout.area, offset, qMax(length, 8.0), m_style.barHeight);
    if (level < 0)
        drawUnknown(painter, bar, m_style);
    else
        drawLevel(painter, bar, level, int(m_content.levels.size()), m_style);
    painter->setFont(m_style.labelFont());
    paintText(painter, layout.valueArea, level < 0 ? m_content.unknown : m_content.levels.at(level),
              level < 0 ? m_style.tokens.muted : m_style.tokens.text);
}

void ChartDrawing::paintLevelLegend(QPainter *painter) const
{
    const QFontMetricsF metrics(m_style.noteFont());
    const qreal swatch = std::ceil(metrics.height());
    QRectF row = m_layout.levels;
    row.setHeight(row.height() / qreal(m_layout.levelRows));
    qreal offset = 0;
    for (int level = 0; level <= int(m_content.levels.size()); ++level) {
        const bool isUnknown = level == m_content.levels.size();
        const QRectF area = atStart(row, offset, swatch, metrics.ascent());
        if (isUnknown)
            drawUnknown(painter, area, m_style);
        else
            drawLevel(painter, area, level, int(m_content.levels.size()), m_style);
        const QString text = isUnknown ? m_content.unknown : m_content.levels.at(level);
        const qreal width = metrics.horizontalAdvance(text) + 2;
        painter->setFont(m_style.noteFont());
        paintText(painter, atStart(row, offset + swatch + ChartSpacing::value, width, row.height()), text,
                  m_style.tokens.muted);
        if (m_layout.levelRows > 1)
            row.translate(0, row.height());
        else
            offset += swatch + ChartSpacing::value + width + ChartSpacing::levelGap;
    }
}

void ChartDrawing::paintLegend(QPainter *painter) const
{
    if (m_own.legend.isEmpty())
        return;
    const QFont font = m_style.noteFont();
    qreal offset = 0;
    if (hasMarks()) {
        const QRectF first = atStart(m_layout.legend, 0, ChartSpacing::mark, QFontMetricsF(font).ascent());
        if (m_content.kind == ChartKind::Ranking)
            drawDot(painter, atStart(m_layout.legend, 0, 8, 8).center(), m_style);
        else
            drawMark(painter, first, m_style);
        offset = ChartSpacing::mark + 8;
    }
    const QRectF area = atStart(m_layout.legend, offset, m_layout.legend.width() - offset, m_layout.legend.height());
    painter->setFont(font);
    painter->setPen(m_style.tokens.muted);
    drawChartText(painter, area, brokenText(m_own.legend, font, area.width()), start());
}

void ChartDrawing::paintText(QPainter *painter, const QRectF &area, const QString &text, const QColor &colour) const
{
    painter->setPen(colour);
    const QString fitting = QFontMetricsF(painter->font()).elidedText(text, Qt::ElideRight, area.width() + 1);
    painter->drawText(area, int(start() | Qt::AlignAbsolute | Qt::AlignVCenter) | Qt::TextDontClip, fitting);
}

QRectF ChartDrawing::atStart(const QRectF &area, qreal offset, qreal width, qreal height) const
{
    const qreal left = m_style.isMirrored() ? area.right() - offset - width : area.left() + offset;
    return {left, area.center().y() - height / 2, width, height};
}

} // namespace CityProfiles
