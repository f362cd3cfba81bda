// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartpicture.h"

#include <QImage>
#include <QSize>

class QIODevice;

namespace CityProfiles {

/// The size of a picture in pixels; its logical size, which type and rows are measured in, is pixels x 96 / dpi.
struct ChartImageOptions {
    QSize pixels{1600, 900};
    int dpi = 96;

    [[nodiscard]] QSizeF logicalSize() const { return QSizeF(pixels) * 96.0 / dpi; }
    bool operator==(const ChartImageOptions &) const = default;
};

/// A chart drawn afresh, never from the window. Fails where the picture is too small for its rows (ErrorKind::Usage,
/// naming the smallest size that does), and where the city's profile can't be read.
[[nodiscard]] Result<QImage> chartImage(const Dataset &dataset, const ChartTable &table,
                                        std::optional<ProfileIndex> city, const ChartImageOptions &options);
[[nodiscard]] Result<QImage> chartImage(const ChartPicture &picture, const ChartImageOptions &options);

/// Why a picture can't have this size; success where it can.
[[nodiscard]] Outcome checkImageSize(const ChartPicture &picture, const ChartImageOptions &options);

/// Writes a PNG with its resolution, title and source.
[[nodiscard]] Outcome writePng(const QImage &image, QIODevice *device);

/// Writes a PNG file: replaced whole or left as it was.
[[nodiscard]] Outcome saveChartImage(const QString &path, const QImage &image);

/// "stockholm-swe@2018_roles.png"; without a city "2018_roles.png".
[[nodiscard]] QString imageFileName(const Dataset &dataset, const ChartTable &table, std::optional<ProfileIndex> city);

} // namespace CityProfiles
