// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "coveragereport.h"
#include "datasetopening.h"
#include "option.h"
#include "output.h"
#include "profilechoice.h"
#include "request.h"

using namespace Qt::StringLiterals;

namespace CityProfiles {

Result<int> runCoverage(const Request &request, Console &console)
{
    const Result<DatasetPointer> opened = openAsked(request, console);
    if (!opened)
        return opened.error();
    const Dataset &dataset = **opened;
    const Result<EditionChoice> editions = editionChoice(dataset, request);
    if (!editions)
        return editions.error();
    // "Latest" and "all" alike are every survey year: counts never add them up.
    const bool one = editions->mode == EditionChoice::Mode::One;
    const Coverage coverage = one ? coverageOf(dataset, {editions->edition}) : coverageOf(dataset);
    const Outcome outcome = writeOutput(request.value(OptionName::output), [&](QIODevice &device) {
        if (request.format() == "csv"_L1)
            return writeCoverageCsv(dataset, coverage, device);
        if (request.format() == "json"_L1)
            return writeCoverageJson(dataset, coverage, device);
        return writeCoverageText(dataset, coverage, device);
    });
    return outcome ? Result<int>(0) : Result<int>(outcome.error());
}

} // namespace CityProfiles
