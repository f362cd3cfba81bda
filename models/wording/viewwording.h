// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewfit.h"

namespace CityProfiles::Wording {

// A view in words, for tabs, menus and what is sent with it.

/// What a view shows: "12 cities · Region: Europe · Roles: Designer", "Side by side: Stockholm 2018, Helsinki 2018",
/// "Europe beside Asia · 2018 survey". `listed`: how many cities the list has; -1: not known.
[[nodiscard]] QString viewTitle(const Dataset &dataset, const FittedView &fitted, int listed = -1);
/// What a group of cities that meet conditions is called: a region or country by its name alone, else by its
/// conditions.
[[nodiscard]] QString filterName(const Dataset &dataset, const Filter &filter);
/// That a view was made with another dataset or version; empty where it wasn't.
[[nodiscard]] QString otherDataText(const FittedView &fitted, const DatasetInfo &here);
/// What of a view isn't here: "Not found here: the profile oslo-nor@2030, the condition colour=blue."; empty where all
/// is. The first eight by name, the others by their number.
[[nodiscard]] QString missingText(const std::vector<MissingPart> &missing);

} // namespace CityProfiles::Wording
