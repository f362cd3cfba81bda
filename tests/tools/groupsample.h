// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataset.h"

namespace CityProfiles::Testing {

/// Two regions of six cities each in 2018, none in 2020, one question of each part of a comparison of groups:
///
/// - strategy: 6 of 6 in the north; 1 yes, 4 no, 1 without an answer in the south: certainly different
/// - roles: designer named by all that answered, which are 6 and 5: no difference that is certain
/// - rare: one answer in the north: too few
/// - staff: one number in the north; mayor: one name in the north; late: asked in 2020 alone
[[nodiscard]] DatasetPointer groupSample();

} // namespace CityProfiles::Testing
