// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapanswers.h"
#include "mapplaces.h"

#include <functional>

class QMenu;

namespace CityProfiles {

/// Fills the menu of what can colour the map: nothing, and section by section each choice and grid of the codebook; a
/// multi choice by each of its options, a grid by each of its rows.
void fillColorMenu(QMenu *menu, const Codebook &codebook, const MapColoring &current,
                   const std::function<void(const MapColoring &)> &chosen);

/// Fills the menu of regions and their countries; each goes to what its cities span. Without cities on the map there
/// is no entry.
void fillPlaceMenu(QMenu *menu, const SurveyTables &tables, const MapPlaces &places,
                   const std::function<void(const QRectF &)> &chosen);

} // namespace CityProfiles
