// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapplaces.h"

namespace CityProfiles::Testing {

/// Cities in Sweden, Finland and the United States, one of them twice, one without coordinates; a yes/no question, a
/// multi choice and a grid.
[[nodiscard]] DatasetPointer mapSurvey();

/// Generated profiles around the cities of mapSurvey(), in whole segments of 65,536 that share their columns.
[[nodiscard]] DatasetPointer crowdedSurvey(int segments);

} // namespace CityProfiles::Testing
