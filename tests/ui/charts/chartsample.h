// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartcontent.h"
#include "chartstyle.h"

#include <QImage>

namespace CityProfiles {

class ChartScene;

namespace Testing {

/// Six cities of 2018 with every kind of chart; see the text in chartsample.cpp.
[[nodiscard]] DatasetPointer chartDataset();

/// The chart of a question in 2018.
[[nodiscard]] ChartTable chartTableOf(const Dataset &dataset, QStringView question, int view = 0);
[[nodiscard]] ChartContent chartContentOf(QStringView question, int view = 0);

/// Light, 13 px, whatever font there is.
[[nodiscard]] ChartStyle chartStyle(Qt::LayoutDirection direction = Qt::LeftToRight);

/// The scene on the style's ground, at a scale.
[[nodiscard]] QImage pictureOf(ChartScene &scene, qreal scale = 1);

/// The labels of the lines of a block.
[[nodiscard]] QStringList labelsOf(const ChartGroup &group);

} // namespace Testing
} // namespace CityProfiles
