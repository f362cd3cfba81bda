// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefshapes.h"

#include <QSizeF>

namespace CityProfiles {

/// The whole of a brief as blocks one below the other, for pages whose area has this size.
[[nodiscard]] std::vector<BriefItem> flowOf(const Brief &brief, const BriefStyle &style, const QSizeF &area);

} // namespace CityProfiles
