// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartbatch.h"

namespace CityProfiles {

class Console;
struct Request;

/// The word for every chart instead of a question.
inline constexpr QLatin1StringView allCharts{"all"};

/// What the charts of a request look like: --format or the ending of -o, --size, --dpi, --theme, --without and
/// --text-size. Without --size 1600 x 900 pixels, higher where a chart needs it. Error: Usage.
[[nodiscard]] Result<ChartFileOptions> chartOptions(const Request &request);

/// The charts of a request: its question, or every question with a chart, for each of its cities or of the profiles
/// that --where names. Error: Usage, and what a query fails with.
[[nodiscard]] Result<std::vector<ChartTask>> chartTasks(const DatasetPointer &dataset, const Request &request,
                                                        Console &console);

} // namespace CityProfiles
