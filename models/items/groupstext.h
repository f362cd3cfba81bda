// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace CityProfiles {

class GroupsModel;

/// The whole comparison for a spreadsheet: a line that says what it is, a line of heads, one line for each statement
/// in the model's order with its cells behind tabs, and the notes without which the numbers mislead. Nothing of it is
/// read as a formula.
[[nodiscard]] QString groupsText(const GroupsModel &model);

} // namespace CityProfiles
