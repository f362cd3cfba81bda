// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheet.h"

namespace CityProfiles {

class ChangesModel;
class CityGroupModel;
class GroupsModel;
class ProfileSet;

// Tables as they are shown, for a spreadsheet: what each is, one row for each statement in the model's order, and the
// notes without which the numbers mislead. Empty without a dataset. The profiles are those that are compared.

/// Two groups.
[[nodiscard]] Sheet groupsAsShown(const GroupsModel &model, const ProfileSet &profiles);
/// A city beside a group, with ranks and sentences.
[[nodiscard]] Sheet cityGroupAsShown(const CityGroupModel &model, const ProfileSet &profiles);
/// Two survey years: which cities they are, then how many changed for each question.
[[nodiscard]] Sheet changesAsShown(const ChangesModel &model);

} // namespace CityProfiles
