// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clitext.h"
#include "command.h"
#include "conditionwording.h"
#include "console.h"
#include "datasetopening.h"
#include "interruption.h"
#include "jsonreport.h"
#include "listsheet.h"
#include "matchmarks.h"
#include "option.h"
#include "output.h"
#include "queryrequest.h"
#include "reportids.h"
#include "request.h"
#include "sheetreport.h"
#include "textreport.h"
#include "textsearch.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

Outcome write(const Dataset &dataset, const Query &query, const QueryResult &result, const TextHitsByProfile *passages,
              const Request &request, Console &console)
{
    const MatchMarks marks(query.filter, result);
    const MatchMarks *asked = request.has(OptionName::possible) ? &marks : nullptr;
    std::vector<ProfileIndex> profiles = result.rows;
    if (asked)
        profiles.insert(profiles.end(), result.possible.begin(), result.possible.end());
    return writeOutput(request.value(OptionName::output), [&](QIODevice &device) {
        if (const auto write = sheetWriter(request.format()))
            return write(listSheet(dataset,
                                   {profiles, quantityQuestions(dataset.codebook()), Wording::queryText(dataset, query),
                                    asked, passages}),
                         device, sheetControl(console));
        if (request.format() == "json"_L1)
            return writeListJson(dataset, profiles, device, asked, passages);
        const int sorted = query.sort.empty() ? -1 : query.sort.front().question;
        return writeListText(dataset, profiles, sorted, device, asked, passages);
    });
}

/// How many match, and how many more may.
void sayCounts(const QueryResult &result, int all, bool listed, const Console &console)
{
    console.info(Cli::tr("%1 of %n profiles", nullptr, all).arg(result.rows.size()));
    const int possible = int(result.possible.size());
    if (possible > 0)
        console.info(listed ? Cli::tr("%n more are possible: an answer is missing", nullptr, possible)
                            : Cli::tr("%n more are possible: add --possible", nullptr, possible));
}

/// What --text finds in the profiles of a result, which is reduced to those in which it finds something.
Result<TextHitsByProfile> findText(const Dataset &dataset, const QString &text, QueryResult &result)
{
    ProfileSet within(dataset.profileCount());
    for (const auto *profiles : {&result.rows, &result.possible}) {
        for (const ProfileIndex profile : *profiles)
            within.insert(profile);
    }
    const auto found = searchTexts(dataset, text, within, std::numeric_limits<int>::max(), interruption());
    if (!found)
        return found.error();
    TextHitsByProfile hits = byProfile(*found);
    const auto isWithout = [&hits](ProfileIndex profile) { return !hits.contains(profile); };
    std::erase_if(result.rows, isWithout);
    std::erase_if(result.possible, isWithout);
    return hits;
}

} // namespace

Result<int> runList(const Request &request, Console &console)
{
    const Result<DatasetPointer> opened = openAsked(request, console);
    if (!opened)
        return opened.error();
    const Result<Query> query = queryOf(**opened, request);
    if (!query)
        return query.error();
    DatasetIndex index(*opened);
    Result<QueryResult> result = run(index, *query, interruption());
    if (!result)
        return result.error();
    const bool inTexts = request.has(OptionName::text);
    const auto hits = inTexts ? findText(**opened, request.value(OptionName::text), *result) : TextHitsByProfile();
    if (!hits)
        return hits.error();
    if (interrupted())
        return interruptedError();
    if (const Outcome outcome = write(**opened, *query, *result, inTexts ? &*hits : nullptr, request, console);
        !outcome)
        return outcome.error();
    const int all = profilesOf(**opened, query->editions).count();
    sayCounts(*result, all, request.has(OptionName::possible), console);
    return 0;
}

} // namespace CityProfiles
