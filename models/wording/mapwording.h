// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapanswers.h"

namespace CityProfiles::Wording {

/// "Roles: Designer", "Explicit innovation strategy"; without a question "nothing".
[[nodiscard]] QString coloringName(const Codebook &codebook, const MapColoring &coloring);
/// "Yes", "named", "not named", "sufficient data", "no answer found": what a colour says.
[[nodiscard]] QString mapAnswerText(const Codebook &codebook, const MapColoring &coloring, const MapAnswer &answer);
/// A profile on the map, one fact a line: city, country and survey year, population, answer to what the map is
/// coloured by.
[[nodiscard]] QStringList mapLines(const Dataset &dataset, ProfileIndex profile, const MapColoring &coloring,
                                   const MapAnswer &answer);

} // namespace CityProfiles::Wording
