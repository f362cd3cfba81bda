// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "selftestchart.h"

#include "chartbatch.h"
#include "clitext.h"

namespace CityProfiles {

Result<QString> drawTestChart(const Dataset &dataset)
{
    for (ProfileIndex profile = 0; profile < dataset.profileCount(); ++profile) {
        const std::vector<ChartTask> charts = chartTasks(dataset, {profile});
        if (dataset.isRemoved(profile) || charts.empty())
            continue;
        const auto picture = ChartPicture::make(dataset, *charts.front().table, profile);
        if (!picture)
            return picture.error();
        ChartFileOptions options;
        options.grows = true;
        for (const ChartFormat format : {ChartFormat::Png, ChartFormat::Svg, ChartFormat::Pdf}) {
            options.format = format;
            if (const auto bytes = chartBytes(*picture, options); !bytes)
                return bytes.error();
        }
        return picture->title();
    }
    return Error{ErrorKind::Missing, Cli::tr("The dataset has no question with a chart."), {}, {}, 0, {}};
}

} // namespace CityProfiles
