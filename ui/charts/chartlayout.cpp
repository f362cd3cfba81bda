// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartlayout.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace CityProfiles {

namespace {

qreal textWidth(const QString &text, const QFont &font)
{
    return std::ceil(QFontMetricsF(font).horizontalAdvance(text)) + 1;
}

/// The widest of the labels, set in the font of marked ones, so that a mark never moves anything.
qreal widestLabel(const ChartContent &content, const ChartStyle &style)
{
    qreal widest = 0;
    for (const ChartGroup &group : content.groups) {
        for (const ChartLine &line : group.lines) {
            if (line.look != ChartLine::Look::Sentence && line.look != ChartLine::Look::Ranked)
                widest = qMax(widest, textWidth(line.label.simplified(), style.labelFont(true)));
        }
    }
    return widest;
}

/// Wide enough that no label wraps, as far as that leaves the bars their room: one label of two lines makes every row
/// of the chart higher.
qreal labelColumn(const ChartContent &content, const ChartStyle &style, qreal width)
{
    const qreal widest = widestLabel(content, style);
    return widest <= 0.57 * width ? widest : std::floor(0.5 * width);
}

/// The column at the end of the rows that says a grid's level.
qreal widestLevel(const ChartContent &content, const ChartStyle &style)
{
    qreal widest = textWidth(content.unknown, style.labelFont());
    for (const QString &level : content.levels)
        widest = qMax(widest, textWidth(level, style.labelFont()));
    return widest;
}

/// Lays a chart out from top to bottom.
class Layouter {
public:
    Layouter(const ChartContent &content, const ChartStyle &style, qreal width)
        : m_content(content)
        , m_style(style)
        , m_width(width)
        , m_labelWidth(labelColumn(content, style, width))
    {
    }

    ChartLayout layout()
    {
        ChartLayout layout;
        for (const ChartGroup &group : m_content.groups) {
            if (!layout.groups.empty())
                m_y += 12;
            layout.groups.push_back(groupLayout(group));
        }
        const qreal note = std::ceil(QFontMetricsF(m_style.noteFont()).height());
        if (m_content.isGrid()) {
            layout.levelRows = levelRows();
            layout.levels = take(qreal(layout.levelRows) * (note + 4) + 8).adjusted(0, 8, 0, 0);
        }
        // Two lines where the sentence about the marks hardly fits one.
        layout.legend =
            !m_content.marked ? QRectF() : take(note * (m_width < 30 * note ? 2 : 1) + 8).adjusted(0, 8, 0, 0);
        layout.size = QSizeF(m_width, std::ceil(m_y));
        return layout;
    }

private:
    /// The legend of the levels is one row where it fits, else one row for each.
    [[nodiscard]] qsizetype levelRows() const
    {
        const QFontMetricsF metrics(m_style.noteFont());
        qreal width = 0;
        for (const QString &text : m_content.levels + QStringList(m_content.unknown))
            width += ChartSpacing::levelGap + ChartSpacing::value + metrics.height() + metrics.horizontalAdvance(text);
        return width <= m_width ? 1 : m_content.levels.size() + 1;
    }

    QRectF take(qreal height)
    {
        const QRectF area(0, m_y, m_width, height);
        m_y += height;
        return area;
    }

    /// Where the bars begin.
    [[nodiscard]] qreal base() const { return m_labelWidth + ChartSpacing::label + ChartSpacing::mark; }

    GroupLayout groupLayout(const ChartGroup &group)
    {
        GroupLayout layout;
        if (!group.caption.isEmpty()) {
            layout.caption = brokenText(group.caption, m_style.noteFont(true), m_width);
            layout.captionArea = take(layout.caption.height(m_style.noteFont(true)) + 4);
        }
        for (const ChartLine &line : group.lines)
            layout.lines.push_back(lineLayout(line));
        place(layout, group.hasAxis());
        if (group.hasAxis()) {
            layout.plot = QRectF(base(), layout.rows.top(), plotWidth(group), layout.rows.height());
            for (LineLayout &line : layout.lines)
                line.valueArea = QRectF(base() + ChartSpacing::value, line.area.top(),
                                        m_width - base() - ChartSpacing::value, line.area.height());
        }
        breakGapWords(group, layout);
        return layout;
    }

    /// The label of a row, its areas as if the row were as high as a line; place() gives them their heights.
    LineLayout lineLayout(const ChartLine &line) const
    {
        LineLayout layout;
        qreal left = 0;
        qreal width = m_labelWidth;
        if (line.look == ChartLine::Look::Ranked) {
            left = textWidth(QStringLiteral("00"), m_style.labelFont()) + 4;
            width = m_width - left - m_style.lineHeight();
            layout.valueArea = QRectF(0, 0, left, 0);
        } else if (line.look == ChartLine::Look::Sentence) {
            left = 2 * ChartSpacing::mark;
            width = m_width - left;
        } else if (line.look == ChartLine::Look::Level) {
            const qreal level = qMin(widestLevel(m_content, m_style), m_width - base() - 20);
            layout.valueArea = QRectF(m_width - level, 0, level, 0);
        }
        layout.labelArea = QRectF(left, 0, width, 0);
        layout.label = brokenText(line.label, m_style.labelFont(true), width);
        return layout;
    }

    /// Bars of an axis stand at equal distances, so its rows are all as high as the highest.
    void place(GroupLayout &group, bool equal)
    {
        qsizetype most = 1;
        for (const LineLayout &line : group.lines)
            most = qMax(most, line.label.lines.size());
        group.rowHeight = m_style.rowHeightFor(most);
        const qreal top = m_y;
        for (LineLayout &line : group.lines) {
            line.area = take(equal ? group.rowHeight : m_style.rowHeightFor(line.label.lines.size()));
            for (QRectF *area : {&line.labelArea, &line.valueArea}) {
                area->moveTop(line.area.top());
                area->setHeight(line.area.height());
            }
        }
        group.rows = QRectF(0, top, m_width, m_y - top);
    }

    /// The length of a full bar that leaves every value its place.
    qreal plotWidth(const ChartGroup &group) const
    {
        const qreal room = qMax(m_width - base(), 20.0);
        qreal width = room;
        for (const ChartLine &line : group.lines) {
            const double part = line.row.value.value_or(0) / group.scale;
            if (part > 0)
                width = qMin(width, (room - textWidth(line.value, m_style.labelFont()) - ChartSpacing::value) / part);
        }
        return qMax(width, 20.0);
    }

    void breakGapWords(const ChartGroup &group, GroupLayout &layout) const
    {
        for (std::size_t i = 0; i < group.lines.size(); ++i) {
            LineLayout &line = layout.lines[i];
            if (group.lines[i].look == ChartLine::Look::Gap)
                line.value = brokenText(group.lines[i].value, m_style.noteFont(), line.valueArea.width());
        }
    }

    const ChartContent &m_content;
    const ChartStyle &m_style;
    qreal m_width;
    qreal m_labelWidth;
    qreal m_y = 0;
};

void mirror(QRectF &area, qreal width)
{
    if (!area.isNull())
        area.moveLeft(width - area.right());
}

void mirror(ChartLayout &layout)
{
    const qreal width = layout.size.width();
    mirror(layout.levels, width);
    mirror(layout.legend, width);
    for (GroupLayout &group : layout.groups) {
        for (QRectF *area : {&group.captionArea, &group.rows, &group.plot})
            mirror(*area, width);
        for (LineLayout &line : group.lines) {
            for (QRectF *area : {&line.area, &line.labelArea, &line.valueArea})
                mirror(*area, width);
        }
    }
}

} // namespace

ChartLayout chartLayout(const ChartContent &content, const ChartStyle &style, qreal width)
{
    ChartLayout layout = Layouter(content, style, width).layout();
    if (style.isMirrored())
        mirror(layout);
    return layout;
}

} // namespace CityProfiles
