// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataset.h"

namespace CityProfiles {

class Console;
struct Request;

/// What --group asks of the command compare: two groups on every question, or a CITY beside one group, written in the
/// format asked for. Error: Usage, where the groups or conditions are wrong; NotWritten.
[[nodiscard]] Result<int> runGroupComparison(const DatasetPointer &dataset, const Request &request, Console &console);

} // namespace CityProfiles
