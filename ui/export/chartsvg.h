// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartpicture.h"

class QByteArray;

namespace CityProfiles {

/// A chart as an SVG file of a logical size: text as text, with title and description. The size, no smaller than the
/// smallest, stands in millimetres; a user unit is 1/96 inch.
[[nodiscard]] QByteArray svgBytes(const ChartPicture &picture, const QSizeF &logicalSize, const ChartLook &look);

} // namespace CityProfiles
