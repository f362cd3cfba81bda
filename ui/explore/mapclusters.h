// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapcontent.h"

namespace CityProfiles {

/// Turns the members of a content into symbols that don't cover each other: those that would are merged into circles,
/// and these again, until none does. What is merged depends on the scale alone as long as all profiles are members, so
/// that moving the map changes nothing. The members are put into the order of the symbols.
void clusterSymbols(const MapPlaces &places, const MapAnswers &answers, const MapViewport &viewport,
                    MapContent &content);

} // namespace CityProfiles
