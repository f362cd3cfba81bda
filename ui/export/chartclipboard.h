// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartoverlay.h"
#include "sheet.h"

class QImage;

namespace CityProfiles {

/// A chart's figures: title, base, the rows, notes and source.
[[nodiscard]] Sheet figures(const Dataset &dataset, const ChartTable &table, std::optional<ProfileIndex> city = {},
                            const ChartMarks &marks = {});

void copyChart(const QImage &image);

} // namespace CityProfiles
