// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "condition.h"
#include "statements.h"

namespace CityProfiles {

/// The condition that certainly holds of the profiles that a statement's count has as "yes", so that a count can be
/// listed.
[[nodiscard]] Condition conditionFor(const Statement &statement);

} // namespace CityProfiles
