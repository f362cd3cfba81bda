// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartplot.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QGraphicsLayout>
#include <QHorizontalBarSeries>
#include <QPen>
#include <QValueAxis>

#include <algorithm>

namespace CityProfiles {

namespace {

/// Room around the plot for the pen of an outlined bar: the chart cuts everything outside its plot area.
constexpr qreal penRoom = 2;

/// Unique by construction: a category axis drops equal names without a word, so it never sees the labels.
QStringList categoriesFor(std::size_t count)
{
    QStringList categories;
    for (std::size_t i = 0; i < count; ++i)
        categories.append(QString::number(i));
    return categories;
}

/// The solid or outlined bars; what is unknown has none.
QBarSet *filledSet(const ChartGroup &group, const Tokens &tokens)
{
    QList<qreal> values;
    for (auto line = group.lines.rbegin(); line != group.lines.rend(); ++line) // horizontal bars start at the bottom
        values.append(line->look == ChartLine::Look::Bar ? line->row.value.value_or(0) : 0);
    auto *set = new QBarSet(QString());
    set->append(values);
    const bool isPublished = group.origin == ChartOrigin::Published;
    set->setBrush(isPublished ? tokens.surface : tokens.bar);
    set->setPen(isPublished ? QPen(tokens.published, 1.5) : QPen(Qt::NoPen));
    return set;
}

std::vector<double> lineValues(const ChartGroup &group)
{
    std::vector<double> values;
    for (const ChartLine &line : group.lines)
        values.push_back(line.row.value.value_or(0));
    return values;
}

} // namespace

ChartPlot::ChartPlot(const ChartGroup &group, const ChartStyle &style)
    : m_scale(group.scale)
    , m_barHeight(style.barHeight)
    , m_values(lineValues(group))
    , m_bars(new QHorizontalBarSeries(this))
    , m_axis(new QValueAxis(this))
{
    setAnimationOptions(QChart::NoAnimation);
    setBackgroundVisible(false);
    setMargins({});
    layout()->setContentsMargins(0, 0, 0, 0);
    legend()->hide();
    m_bars->append(filledSet(group, style.tokens));
    addSeries(m_bars);
    auto *categories = new QBarCategoryAxis(this);
    categories->append(categoriesFor(m_values.size()));
    Q_ASSERT(categories->count() == int(m_values.size()));
    m_axis->setReverse(style.isMirrored());
    for (auto [axis, side] : {std::pair<QAbstractAxis *, Qt::Alignment>(categories, Qt::AlignLeft),
                              std::pair<QAbstractAxis *, Qt::Alignment>(m_axis, Qt::AlignBottom)}) {
        axis->setVisible(false);
        addAxis(axis, side);
        m_bars->attachAxis(axis);
    }
}

void ChartPlot::place(const GroupLayout &layout)
{
    const QRectF plot = layout.plot.adjusted(-penRoom, 0, penRoom, 0);
    const double room = m_scale * penRoom / layout.plot.width();
    m_axis->setRange(-room, m_scale + room);
    m_bars->setBarWidth(m_barHeight / layout.rowHeight);
    setGeometry(plot);
    setPlotArea(QRectF(plot.topLeft() - pos(), plot.size()));
}

QLineF ChartPlot::bar(int line)
{
    const double place = double(m_values.size()) - 1 - line;
    return {pos() + mapToPosition({0, place}, m_bars),
            pos() + mapToPosition({m_values[std::size_t(line)], place}, m_bars)};
}

} // namespace CityProfiles
