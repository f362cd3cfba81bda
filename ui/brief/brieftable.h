// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefshapes.h"

namespace CityProfiles {

/// A comparison as rows below the heads of its columns, which stand again at the top of each page.
[[nodiscard]] std::vector<BriefItem> tableItems(const Brief &brief, const BriefShapes &shapes);

/// The rows that fit into a height: first the headline questions, then those that certainly differ, then the others;
/// in the codebook's order, with how many there are besides.
[[nodiscard]] std::vector<BriefItem> tableItemsWithin(const Brief &brief, const BriefShapes &shapes, qreal height);

} // namespace CityProfiles
