// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plausibility.h"

namespace CityProfiles::Wording {

/// What is implausible, as one sentence.
[[nodiscard]] QString findingText(const Dataset &dataset, const PlausibilityFinding &finding);
/// What to do about it, as one sentence.
[[nodiscard]] QString findingRemedy(PlausibilityFinding::Kind kind);

} // namespace CityProfiles::Wording
