// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartscene.h"

#include "chartplot.h"

namespace CityProfiles {

ChartScene::ChartScene(const ChartContent &content, const ChartStyle &style, qreal width, QObject *parent)
    : QGraphicsScene(parent)
    , m_content(content)
    , m_style(style)
    , m_overlay(new ChartOverlay(m_content, m_style))
{
    setItemIndexMethod(QGraphicsScene::NoIndex);
    for (const ChartGroup &group : m_content.groups) {
        m_plots.push_back(group.hasAxis() ? new ChartPlot(group, m_style) : nullptr);
        if (m_plots.back())
            addItem(m_plots.back());
    }
    addItem(m_overlay);
    setWidth(width);
}

void ChartScene::setWidth(qreal width)
{
    m_layout = CityProfiles::chartLayout(m_content, m_style, width);
    ChartBars bars(m_plots.size());
    for (std::size_t i = 0; i < m_plots.size(); ++i) {
        if (!m_plots[i])
            continue;
        m_plots[i]->place(m_layout.groups[i]);
        for (int line = 0; line < int(m_content.groups[i].lines.size()); ++line)
            bars[i].push_back(m_plots[i]->bar(line));
    }
    m_overlay->place(m_layout, bars);
    setSceneRect(QRectF(QPointF(0, 0), m_layout.size));
}

std::vector<ChartPlot *> ChartScene::plots() const
{
    std::vector<ChartPlot *> plots;
    for (ChartPlot *plot : m_plots) {
        if (plot)
            plots.push_back(plot);
    }
    return plots;
}

const ChartLine *ChartScene::lineAt(const QPointF &point) const
{
    for (std::size_t group = 0; group < m_layout.groups.size(); ++group) {
        const auto &lines = m_layout.groups[group].lines;
        for (std::size_t line = 0; line < lines.size(); ++line) {
            if (lines[line].area.contains(point))
                return &m_content.groups[group].lines[line];
        }
    }
    return nullptr;
}

} // namespace CityProfiles
