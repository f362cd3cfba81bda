// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefpages.h"

namespace CityProfiles {

/// A brief on one page, whatever has to be left out: charts first, then all but the first choices of long lists, then
/// the ends of long texts. Where little is known the charts take the room.
[[nodiscard]] BriefPage onePage(const Brief &brief, const BriefStyle &style, const QRectF &area);

} // namespace CityProfiles
