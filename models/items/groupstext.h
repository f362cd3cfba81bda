// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace CityProfiles {

class ChangesModel;
class CityGroupModel;
class GroupsModel;

/// The whole comparison for a spreadsheet: a line that says what it is, a line of heads, one line for each statement
/// in the model's order with its cells behind tabs, and the notes without which the numbers mislead. Nothing of it is
/// read as a formula.
[[nodiscard]] QString groupsText(const GroupsModel &model);
/// The same of a city beside a group, with ranks and sentences.
[[nodiscard]] QString cityGroupText(const CityGroupModel &model);
/// The same of two survey years: which cities they are, then how many changed for each question.
[[nodiscard]] QString changesText(const ChangesModel &model);

} // namespace CityProfiles
