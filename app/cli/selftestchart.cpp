// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "selftestchart.h"

#include "chartrequest.h"
#include "chartwording.h"
#include "clitext.h"

namespace CityProfiles {

Result<QString> drawTestChart(const Dataset &dataset)
{
    for (ProfileIndex profile = 0; profile < dataset.profileCount(); ++profile) {
        const std::vector<ChartOrder> charts = everyChart(dataset, profile);
        if (dataset.isRemoved(profile) || charts.empty())
            continue;
        const Result<QImage> image = chartImage(dataset, charts.front().table, profile, {});
        if (!image)
            return image.error();
        return Wording::chartTitle(dataset, charts.front().table);
    }
    return Error{ErrorKind::Missing, Cli::tr("The dataset has no question with a chart."), {}, {}, 0, {}};
}

} // namespace CityProfiles
