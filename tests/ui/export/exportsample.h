// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartfile.h"
#include "tooloutput.h"

#include <QImage>

namespace CityProfiles::Testing {

/// The picture of a question of the sample survey of 2018, for Aachen where asked.
[[nodiscard]] ChartPicture pictureOf(QStringView question, QStringView city = {});
[[nodiscard]] ChartSize pixels(int width, int height, int dpi = 96);
[[nodiscard]] ChartFileOptions fileOptions(ChartFormat format, const ChartSize &size, ChartLook::Theme theme = {});
/// The file; fails the program where there is none.
[[nodiscard]] QByteArray fileOf(const ChartPicture &picture, const ChartFileOptions &options);

/// How much ink there is in each cell of a grid of columns and rows, 0 to 255 from the ground.
[[nodiscard]] std::vector<double> inkMap(const QImage &image, int columns, int rows);
/// The correlation of two such maps: 1 for the same picture.
[[nodiscard]] double likeness(const std::vector<double> &one, const std::vector<double> &other);

} // namespace CityProfiles::Testing
