// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartfile.h"

#include <QPixmap>

namespace CityProfiles {

/// A picture as its file will look, as large as the room allows; where it has no ground, over a chequered one. Null
/// where the file can't have its size.
[[nodiscard]] QPixmap previewOf(const ChartPicture &picture, const ChartFileOptions &options, const QSize &room,
                                qreal pixelRatio);

/// "165 × 104 mm, 1949 × 1228 pixels"; without pixels where the format has none.
[[nodiscard]] QString sizeText(const ChartSize &size, ChartFormat format);

} // namespace CityProfiles
