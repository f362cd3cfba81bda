// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QPainter>
#include <QStringList>

namespace CityProfiles {

/// Plain text broken into lines that fit a width, the last one elided where even that is too little.
struct ChartText {
    QStringList lines;
    bool cut = false; ///< the whole text stands in the tooltip

    [[nodiscard]] qreal height(const QFont &font) const;
};

/// Breaks a text into at most `maximumLines` lines; line feeds in it are spaces.
[[nodiscard]] ChartText brokenText(const QString &text, const QFont &font, qreal width, int maximumLines = 2);

/// Draws the lines centred vertically in the area; `alignment` is absolute: Qt::AlignLeft, AlignRight or AlignHCenter.
void drawChartText(QPainter *painter, const QRectF &area, const ChartText &text, Qt::Alignment alignment);

/// A tooltip that shows the text as it is, whatever it contains, in lines of a readable length.
[[nodiscard]] QString plainToolTip(const QString &text);

} // namespace CityProfiles
