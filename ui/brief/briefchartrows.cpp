// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefchartrows.h"

#include <algorithm>
#include <numeric>

namespace CityProfiles {

namespace {

constexpr qreal rowGap = 14;
constexpr qreal mostGrowth = 1.7; // of a chart beyond the height that it needs

} // namespace

BriefChartRows::BriefChartRows(const std::vector<const BriefChart *> &charts, const std::vector<int> &rows,
                               const BriefShapes &shapes)
    : m_shapes(shapes)
{
    std::size_t next = 0;
    for (const int count : rows) {
        Row row;
        row.width = (shapes.width() - BriefSpace::gutter * (count - 1)) / count;
        for (int place = 0; place < count && next < charts.size(); ++place, ++next) {
            row.charts.push_back(charts[next]);
            row.height = qMax(row.height, shapes.chart(*charts[next], row.width)->height());
        }
        m_height += row.height + rowGap;
        m_rows.push_back(std::move(row));
    }
}

BriefBlockPointer BriefChartRows::block(qreal height) const
{
    const qreal gaps = rowGap * qreal(m_rows.size());
    const qreal growth = qBound(1.0, (height - gaps) / qMax(1.0, m_height - gaps), mostGrowth);
    auto stack = std::make_shared<BriefStack>(m_shapes.width());
    for (const Row &row : m_rows) {
        auto columns = std::make_shared<BriefColumns>(m_shapes.width(), m_shapes.style());
        for (std::size_t place = 0; place < row.charts.size(); ++place)
            columns->add(qreal(place) * (row.width + BriefSpace::gutter),
                         m_shapes.chart(*row.charts[place], row.width, growth > 1 ? row.height * growth : 0));
        stack->addSpace(rowGap);
        stack->add(columns);
    }
    return stack;
}

std::vector<const BriefChart *> rankedCharts(const Brief &brief)
{
    std::vector<const BriefChart *> charts;
    for (const BriefSection &section : brief.sections) {
        for (const BriefAnswer &answer : section.answers) {
            for (const BriefChart &chart : answer.charts)
                charts.push_back(&chart);
        }
    }
    std::ranges::stable_sort(charts, std::ranges::greater(), &BriefChart::answers);
    for (const BriefChart &chart : brief.spare)
        charts.push_back(&chart);
    return charts;
}

std::vector<std::vector<int>> chartArrangements(const Brief &brief, int charts)
{
    if (brief.isOfCity) {
        std::vector<std::vector<int>> ways{{2, 1}, {1, 1, 1}, {2}, {1, 1}, {1}};
        std::erase_if(ways, [charts](const std::vector<int> &rows) {
            return std::accumulate(rows.begin(), rows.end(), 0) > charts;
        });
        return ways;
    }
    std::vector<std::vector<int>> ways;
    for (int count = charts; count > 0; --count) {
        std::vector<int> rows(std::size_t(count / 2), 2);
        if (count % 2 == 1)
            rows.push_back(1);
        ways.push_back(rows);
    }
    return ways;
}

} // namespace CityProfiles
