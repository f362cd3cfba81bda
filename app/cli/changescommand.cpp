// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "changereport.h"
#include "changewording.h"
#include "clitext.h"
#include "command.h"
#include "console.h"
#include "datasetopening.h"
#include "interruption.h"
#include "option.h"
#include "output.h"
#include "queryrequest.h"
#include "request.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

Error usage(const QString &what, const QString &remedy)
{
    return {ErrorKind::Usage, what, remedy, {}, 0, {}};
}

/// The survey years named, or the last two; by time.
Result<std::pair<int, int>> askedYears(const Codebook &codebook, const QStringList &named)
{
    const std::vector<int> order = codebook.editionOrder();
    QStringList known;
    for (const int edition : order)
        known.append(codebook.editions[std::size_t(edition)].id);
    if (order.size() < 2)
        return usage(Cli::tr("This dataset has no two survey years to compare."),
                     Cli::tr("Name another dataset with --dataset."));
    if (named.isEmpty())
        return std::pair(order[order.size() - 2], order.back());
    std::vector<qsizetype> places;
    for (const QString &id : named) {
        places.push_back(known.indexOf(id));
        if (places.back() < 0)
            return usage(Cli::tr("There is no survey year %1.").arg(id),
                         Cli::tr("Choose two of these: %1.").arg(known.join(", "_L1)));
    }
    if (places.size() != 2 || places[0] == places[1])
        return usage(Cli::tr("Changes need two survey years."),
                     Cli::tr("Choose two of these: %1.").arg(known.join(", "_L1)));
    std::sort(places.begin(), places.end());
    return std::pair(order[std::size_t(places[0])], order[std::size_t(places[1])]);
}

} // namespace

Result<int> runChanges(const Request &request, Console &console)
{
    const Result<DatasetPointer> opened = openAsked(request, console);
    if (!opened)
        return opened.error();
    const Dataset &dataset = **opened;
    const auto years = askedYears(dataset.codebook(), request.arguments);
    if (!years)
        return years.error();
    Result<Query> query = queryOf(dataset, request);
    if (!query)
        return query.error();
    query->editions = {EditionChoice::Mode::All, -1};
    const Result<ProfileSet> profiles = profilesFound(*opened, *query);
    if (!profiles)
        return profiles.error();
    const auto changes = changesOver(dataset, years->first, years->second, *profiles, interruption());
    if (!changes)
        return changes.error();
    if (interrupted())
        return interruptedError();
    const Outcome outcome = writeOutput(request.value(OptionName::output), [&](QIODevice &device) {
        const QString format = request.format();
        return format == "json"_L1 ? writeChangesJson(dataset, *changes, device)
            : format == "csv"_L1   ? writeChangesCsv(dataset, *changes, device)
                                   : writeChangesText(dataset, *changes, device);
    });
    if (!outcome)
        return outcome.error();
    console.info(Wording::sameCities(dataset.codebook(), *changes));
    return 0;
}

} // namespace CityProfiles
