// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure.h"

#include <QJsonObject>

namespace CityProfiles::Bench {

/// The figures as a table of plain text.
[[nodiscard]] QString tableOf(const Figures &figures);
/// As JSON: {"format": "city-profiles-bench/1", "figures": [{"id", "text", "unit", "value", "floor", ...}]}.
[[nodiscard]] QJsonObject jsonOf(const Figures &figures);

} // namespace CityProfiles::Bench
