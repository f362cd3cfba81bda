// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheet.h"

namespace CityProfiles {

class GroupsModel;

/// The whole comparison for a spreadsheet: what it is, one row for each statement in the model's order, and the notes
/// without which the numbers mislead. Empty without a dataset.
[[nodiscard]] Sheet groupsAsShown(const GroupsModel &model);

} // namespace CityProfiles
