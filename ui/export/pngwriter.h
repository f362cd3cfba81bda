// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

class QImage;

namespace CityProfiles {

/// An image as a PNG file (ISO/IEC 15948): true colour of 8 bits, with an alpha channel where the image has one, its
/// resolution (pHYs), and its texts (tEXt, or iTXt where Latin-1 doesn't hold them). Rows are stored as they are, rows
/// like the one above as "no change": for charts, flat areas and text, that is four times as fast as trying every
/// filter, and no larger. Empty for a null image. Memory: three or four bytes a pixel beside the image.
[[nodiscard]] QByteArray pngBytes(const QImage &image);

} // namespace CityProfiles
