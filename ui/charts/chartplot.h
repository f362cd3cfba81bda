// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartlayout.h"

#include <QChart>
#include <QLineF>

class QAbstractBarSeries;
class QValueAxis;

namespace CityProfiles {

/// The bars of one block: a QChart without axes, legend, labels and animations, whose plot area is given. Labels,
/// values and marks are the overlay's; it asks here where a bar stands.
class ChartPlot : public QChart {
    Q_OBJECT

public:
    ChartPlot(const ChartGroup &group, const ChartStyle &style);

    /// Places the bars; costs no new series.
    void place(const GroupLayout &layout);
    /// The middle of a line's bar in the parent's coordinates, from its base to its end; without length for zero.
    [[nodiscard]] QLineF bar(int line);
    [[nodiscard]] QAbstractBarSeries *bars() const { return m_bars; }

private:
    double m_scale;
    qreal m_barHeight;
    std::vector<double> m_values; ///< by line, those that the overlay draws included
    QAbstractBarSeries *m_bars;
    QValueAxis *m_axis;
};

} // namespace CityProfiles
