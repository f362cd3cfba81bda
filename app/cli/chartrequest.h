// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartimage.h"
#include "charttable.h"

#include <vector>

namespace CityProfiles {

class Console;
struct Request;

/// The word for every chart instead of a question.
inline constexpr QLatin1StringView allCharts{"all"};

/// One picture that a person asks for.
struct ChartOrder {
    ProfileIndex profile = 0;
    ChartTable table;
};

/// The pictures of a request: its question, or every question with a chart, for each of its cities. Error: Usage.
[[nodiscard]] Result<std::vector<ChartOrder>> chartOrders(const Dataset &dataset, const Request &request,
                                                          Console &console);

/// The first chart of every question that has one, for a profile, in the codebook's order.
[[nodiscard]] std::vector<ChartOrder> everyChart(const Dataset &dataset, ProfileIndex profile);

/// Draws in the size asked for by --size and --dpi; without --size 1600 x 900 pixels, higher where the chart needs it.
/// Errors: Usage (no size, or one that is too small for the chart), and what reading the profile fails with.
[[nodiscard]] Result<QImage> drawnChart(const Dataset &dataset, const ChartOrder &order, const Request &request);

} // namespace CityProfiles
