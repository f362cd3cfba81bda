// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "brief.h"
#include "briefoptions.h"
#include "comparison.h"
#include "groupsurvey.h"

namespace CityProfiles {

// Briefs from results of analysis. What they leave out of the codebook's sections the options say; the headline
// questions of a city always stand on the cover.

/// A city's profile with a chart beside each answer that has one. Fails as Dataset::profile(). Cost: the charts of an
/// edition, O(options x N / 64) each.
[[nodiscard]] Result<Brief> profileBrief(const Dataset &dataset, ProfileIndex profile,
                                         const BriefOptions &options = {});

/// Two to twelve profiles side by side.
[[nodiscard]] Brief comparisonBrief(const Dataset &dataset, const Comparison &comparison,
                                    const BriefOptions &options = {});

/// The survey over a group within one edition: our counts and, apart from them, what the survey published.
[[nodiscard]] Result<Brief> groupBrief(const Dataset &dataset, const GroupSurvey &survey,
                                       const BriefOptions &options = {});

} // namespace CityProfiles
