// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartoverlay.h"

#include <QGraphicsScene>

namespace CityProfiles {

class ChartPlot;

/// A chart table drawn at a logical width, with its own height. Content and style are for good: another table, view or
/// palette is another scene; width and marks change in place.
class ChartScene : public QGraphicsScene {
    Q_OBJECT

public:
    ChartScene(const ChartContent &content, const ChartStyle &style, qreal width, QObject *parent = nullptr);

    void setWidth(qreal width);
    /// Marks a city's own answer; no series is touched.
    void setOwnAnswer(const ChartOwnAnswer &own) { m_overlay->setOwnAnswer(own); }

    [[nodiscard]] const ChartContent &content() const { return m_content; }
    [[nodiscard]] const ChartLayout &chartLayout() const { return m_layout; }
    [[nodiscard]] const ChartOverlay &overlay() const { return *m_overlay; }
    /// One for each block with an axis.
    [[nodiscard]] std::vector<ChartPlot *> plots() const;
    /// The row at a point of the scene; null between rows.
    [[nodiscard]] const ChartLine *lineAt(const QPointF &point) const;

private:
    ChartContent m_content;
    ChartStyle m_style;
    ChartLayout m_layout;
    std::vector<ChartPlot *> m_plots; ///< by block; null for blocks without an axis
    ChartOverlay *m_overlay;
};

} // namespace CityProfiles
