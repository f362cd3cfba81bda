// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefshapes.h"

namespace CityProfiles {

/// Charts in rows on one page.
class BriefChartRows {
public:
    /// The charts in this order, so many to each row. Both must outlive it.
    BriefChartRows(const std::vector<const BriefChart *> &charts, const std::vector<int> &rows,
                   const BriefShapes &shapes);

    [[nodiscard]] qreal height() const { return m_height; }
    /// The rows, grown into a height as far as charts look well.
    [[nodiscard]] BriefBlockPointer block(qreal height) const;

private:
    struct Row {
        std::vector<const BriefChart *> charts;
        qreal width = 0; ///< of a chart
        qreal height = 0;
    };

    const BriefShapes &m_shapes;
    std::vector<Row> m_rows;
    qreal m_height = 0;
};

/// The charts that a page shows, those with the most answers first.
[[nodiscard]] std::vector<const BriefChart *> rankedCharts(const Brief &brief);

/// The ways to put charts into rows, from many charts to few; each says how many there are in each row.
[[nodiscard]] std::vector<std::vector<int>> chartArrangements(const Brief &brief, int charts);

} // namespace CityProfiles
