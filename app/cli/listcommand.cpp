// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clitext.h"
#include "command.h"
#include "console.h"
#include "csvreport.h"
#include "datasetopening.h"
#include "interruption.h"
#include "jsonreport.h"
#include "option.h"
#include "output.h"
#include "profilechoice.h"
#include "query.h"
#include "request.h"
#include "sorttext.h"
#include "textreport.h"

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

Result<SortOrders> sortOrders(const Codebook &codebook, const QString &text)
{
    const ParsedSort sort = parseSort(codebook, text);
    if (sort.wrong.isEmpty())
        return sort.orders;
    const QStringList keys = sortKeys(codebook);
    return Error{ErrorKind::Usage,
                 Cli::tr("The list can't be sorted by %1.").arg(sort.wrong),
                 Cli::tr("Choose one of these: %1.").arg(keys.join(", "_L1)),
                 {},
                 0,
                 {}};
}

Result<Query> queryOf(const Dataset &dataset, const Request &request)
{
    Query query;
    query.text = request.value(OptionName::search);
    const Result<EditionChoice> editions = editionChoice(dataset, request);
    if (!editions)
        return editions.error();
    query.editions = *editions;
    const Result<SortOrders> sort = sortOrders(dataset.codebook(), request.value(OptionName::sort));
    if (!sort)
        return sort.error();
    query.sort = *sort;
    return query;
}

} // namespace

Result<int> runList(const Request &request, Console &console)
{
    const Result<DatasetPointer> opened = openAsked(request, console);
    if (!opened)
        return opened.error();
    const Dataset &dataset = **opened;
    const Result<Query> query = queryOf(dataset, request);
    if (!query)
        return query.error();
    const std::vector<ProfileIndex> profiles = run(dataset, *query, interruption());
    if (interrupted())
        return interruptedError();
    const Outcome outcome = writeOutput(request.value(OptionName::output), [&](QIODevice &device) {
        if (request.format() == "csv"_L1)
            return writeListCsv(dataset, profiles, device);
        if (request.format() == "json"_L1)
            return writeListJson(dataset, profiles, device);
        return writeListText(dataset, profiles, query->sort.empty() ? -1 : query->sort.front().question, device);
    });
    if (!outcome)
        return outcome.error();
    const int all = profilesOf(dataset, query->editions).count();
    console.info(Cli::tr("%1 of %n profiles", nullptr, all).arg(profiles.size()));
    return 0;
}

} // namespace CityProfiles
