// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charttable.h"

namespace CityProfiles::Wording {

/// Explanations below a chart: where published and counted differ, what a published figure counts, shares and bounds.
[[nodiscard]] QStringList chartNotes(const Dataset &dataset, const ChartTable &table);
/// One line naming where a chart's figures are from, with the data's version; part of every picture.
[[nodiscard]] QString chartSource(const Dataset &dataset, const ChartTable &table);
/// What reuse asks for, as the data say it: "Facts compiled with acknowledgement of the OECD".
[[nodiscard]] QString acknowledgement(const Dataset &dataset);
/// Source and acknowledgement: the last line of every picture.
[[nodiscard]] QString pictureSource(const Dataset &dataset, const ChartTable &table);

} // namespace CityProfiles::Wording
