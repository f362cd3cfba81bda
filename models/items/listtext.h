// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheet.h"

namespace CityProfiles {

class CityListModel;
class ProfileSet;

/// Rows of the list as they are shown, in their order: the model's columns, exact numbers as numbers, and what every
/// export carries. Picked are the profiles of a set; O(rows of the list).
[[nodiscard]] Sheet listAsShown(const CityListModel &model, const ProfileSet &picked);

} // namespace CityProfiles
