// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "statements.h"

namespace CityProfiles::Testing {

/// What counts of groups mean, spelled out: the statement is held against one whole profile after another, slowly and
/// with nothing of the counting but the structs that it takes and gives.
[[nodiscard]] StatementCount countSlowly(const Dataset &dataset, const Statement &statement,
                                         const std::vector<ProfileIndex> &profiles);

} // namespace CityProfiles::Testing
