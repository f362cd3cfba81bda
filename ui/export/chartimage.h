// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartpicture.h"
#include "chartsize.h"

#include <QImage>

namespace CityProfiles {

/// A chart drawn afresh, never from the window, with title, description and source as texts of the image; has an alpha
/// channel where the look has no ground. Fails as checkChartSize() does.
[[nodiscard]] Result<QImage> chartImage(const ChartPicture &picture, const ChartSize &size, const ChartLook &look = {});

} // namespace CityProfiles
