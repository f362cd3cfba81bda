// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartpicture.h"
#include "chartsize.h"

namespace CityProfiles {

enum class ChartFormat : quint8 { Png, Svg, Pdf };

/// "png", "svg", "pdf": the ending of a file and the name on the command line.
[[nodiscard]] QString formatName(ChartFormat format);
/// The format of such a name; none where it is none.
[[nodiscard]] std::optional<ChartFormat> formatNamed(QStringView name);
/// The format of a file's name by its ending; none where it has no such ending.
[[nodiscard]] std::optional<ChartFormat> formatOfFile(const QString &path);

/// What a file with a chart is like.
struct ChartFileOptions {
    ChartFormat format = ChartFormat::Png;
    ChartSize size;
    ChartLook look;
    bool grows = false; ///< higher than the size where the chart needs it

    bool operator==(const ChartFileOptions &) const = default;
};

/// Why a picture can't have this size (ErrorKind::Usage, naming the smallest size that does); success where it can.
[[nodiscard]] Outcome checkChartSize(const ChartPicture &picture, const ChartSize &size, const ChartLook &look);

/// The size of the file: that of the options, or a higher one where it grows.
[[nodiscard]] ChartSize fittedSize(const ChartPicture &picture, const ChartFileOptions &options);

/// A whole file with a chart, drawn afresh; in any thread. Fails as checkChartSize() does.
[[nodiscard]] Result<QByteArray> chartBytes(const ChartPicture &picture, const ChartFileOptions &options);

/// Writes a file: replaced whole or left as it was. Error: NotWritten, with what was tried and why it failed.
[[nodiscard]] Outcome saveChart(const QString &path, const QByteArray &bytes);

/// "stockholm-swe@2018_roles.png"; without a city "2018_roles.png".
[[nodiscard]] QString chartFileName(const Dataset &dataset, const ChartTable &table, std::optional<ProfileIndex> city,
                                    ChartFormat format);

} // namespace CityProfiles
