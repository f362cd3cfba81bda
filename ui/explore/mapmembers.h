// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapplaces.h"

#include <functional>
#include <span>

class QMenu;
class QWidget;

namespace CityProfiles {

class ComparisonSet;

// The profiles behind one circle of the map.

/// What they span in the plane.
[[nodiscard]] QRectF spanOf(const MapPlaces &places, std::span<const ProfileIndex> profiles);
/// Whether they stand so near to each other that no zoom parts them.
[[nodiscard]] bool inseparable(const MapPlaces &places, std::span<const ProfileIndex> profiles);
/// A menu of their names that deletes itself once it is closed; of very many the first ones.
[[nodiscard]] QMenu *profileMenu(const Dataset &dataset, std::span<const ProfileIndex> profiles, QWidget *parent,
                                 const std::function<void(ProfileIndex)> &chosen);

/// A menu to put profiles into the comparison or take them out, of no more than some tens; made for one use.
[[nodiscard]] QMenu *compareMenu(const Dataset &dataset, std::span<const ProfileIndex> profiles, ComparisonSet *set,
                                 QWidget *parent);

} // namespace CityProfiles
