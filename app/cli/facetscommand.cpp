// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clitext.h"
#include "command.h"
#include "console.h"
#include "datasetopening.h"
#include "facetreport.h"
#include "interruption.h"
#include "option.h"
#include "output.h"
#include "queryrequest.h"
#include "request.h"

using namespace Qt::StringLiterals;

namespace CityProfiles {

Result<int> runFacets(const Request &request, Console &console)
{
    const Result<DatasetPointer> opened = openAsked(request, console);
    if (!opened)
        return opened.error();
    const Dataset &dataset = **opened;
    const Result<Query> query = queryOf(dataset, request);
    if (!query)
        return query.error();
    DatasetIndex index(*opened);
    const Result<QueryResult> result = run(index, *query, interruption());
    if (!result)
        return result.error();
    CountedFacets counted{facetsOf(dataset), {}};
    const auto counts = countFacets(index, counted.facets, *query, *result, interruption());
    if (!counts)
        return counts.error();
    if (interrupted())
        return interruptedError();
    counted.counts = *counts;
    const Outcome outcome = writeOutput(request.value(OptionName::output), [&](QIODevice &device) {
        if (request.format() == "csv"_L1)
            return writeFacetsCsv(dataset, counted, device);
        return request.format() == "json"_L1 ? writeFacetsJson(dataset, counted, device)
                                             : writeFacetsText(dataset, counted, device);
    });
    if (!outcome)
        return outcome.error();
    const int all = profilesOf(dataset, query->editions).count();
    console.info(Cli::tr("%1 of %n profiles", nullptr, all).arg(result->rows.size()));
    return 0;
}

} // namespace CityProfiles
