// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartcontent.h"
#include "chartstyle.h"
#include "charttext.h"

#include <QRectF>

namespace CityProfiles {

/// Where one row of a chart stands.
struct LineLayout {
    QRectF area; ///< the whole row, from edge to edge
    QRectF labelArea;
    ChartText label;
    QRectF valueArea; ///< words and ranks; values of bars follow their bar
    ChartText value;
};

/// Where one block of a chart stands.
struct GroupLayout {
    QRectF captionArea;
    ChartText caption;
    QRectF rows;
    QRectF plot; ///< from the base of the bars to the end of a bar of full length; empty without an axis
    qreal rowHeight = 0;
    std::vector<LineLayout> lines;
};

/// Where everything in a chart of a given width stands; made without a chart, so that a placeholder has its height.
/// Made from left to right, then mirrored as a whole where the style asks for it.
struct ChartLayout {
    std::vector<GroupLayout> groups;
    QRectF levels; ///< legend of a grid, in one row or in a row for each
    qsizetype levelRows = 1;
    QRectF legend; ///< what the marks of the city say; kept free without a city, so that nothing jumps
    QSizeF size;
};

/// Space between a label and the mark at the bar's base, the mark's width, and the space before a value.
namespace ChartSpacing {
inline constexpr qreal label = 8;
inline constexpr qreal mark = 5;
inline constexpr qreal value = 6;
inline constexpr qreal levelGap = 14; ///< between the entries of a grid's legend
} // namespace ChartSpacing

[[nodiscard]] ChartLayout chartLayout(const ChartContent &content, const ChartStyle &style, qreal width);

} // namespace CityProfiles
