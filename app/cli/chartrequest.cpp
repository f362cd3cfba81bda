// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartrequest.h"

#include "answerwording.h"
#include "clitext.h"
#include "datasetindex.h"
#include "interruption.h"
#include "option.h"
#include "profilechoice.h"
#include "queryrequest.h"
#include "request.h"

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

Error usage(const QString &what, const QString &remedy)
{
    return {ErrorKind::Usage, what, remedy, {}, 0, {}};
}

Error withoutChart(const Dataset &dataset, int question, ProfileIndex profile)
{
    QStringList ids;
    for (const ChartTask &task : chartTasks(dataset, {profile}))
        ids.append(dataset.question(task.table->question).id);
    return usage(
        Cli::tr("The question %1 has no chart in the %2.")
            .arg(dataset.question(question).id, Wording::surveyYear(dataset.codebook(), dataset.edition(profile))),
        Cli::tr("Choose one of these: %1.").arg(ids.join(", "_L1)));
}

Result<std::vector<ProfileIndex>> profilesThatMatch(const DatasetPointer &dataset, const Request &request)
{
    const Result<Query> query = queryOf(*dataset, request);
    if (!query)
        return query.error();
    DatasetIndex index(dataset);
    const Result<QueryResult> result = run(index, *query, interruption());
    return result ? Result<std::vector<ProfileIndex>>(result->rows) : result.error();
}

Result<std::vector<ProfileIndex>> profilesAsked(const DatasetPointer &dataset, const Request &request, Console &console)
{
    const QStringList cities = request.arguments.mid(1);
    const bool hasConditions = request.has(OptionName::where);
    if (cities.isEmpty() && !hasConditions)
        return usage(Cli::tr("There is no city to draw a chart for."),
                     Cli::tr("Name one or more, or choose them with --where."));
    if (!cities.isEmpty() && hasConditions)
        return usage(Cli::tr("Cities are named and chosen with --where at once."),
                     Cli::tr("Leave out one of the two."));
    if (hasConditions)
        return profilesThatMatch(dataset, request);
    const Result<EditionChoice> editions = editionChoice(*dataset, request);
    return editions ? findNamedProfiles(*dataset, cities, *editions, console) : editions.error();
}

} // namespace

Result<std::vector<ChartTask>> chartTasks(const DatasetPointer &dataset, const Request &request, Console &console)
{
    std::optional<int> question;
    if (const QString name = request.arguments.first(); name != allCharts) {
        const Result<int> found = findNamedQuestion(dataset->codebook(), name);
        if (!found)
            return found.error();
        question = *found;
    }
    const auto profiles = profilesAsked(dataset, request, console);
    if (!profiles)
        return profiles.error();
    for (const ProfileIndex profile :
         question && !request.has(OptionName::where) ? *profiles : std::vector<ProfileIndex>()) {
        if (chartTables(*dataset, *question, dataset->edition(profile)).empty())
            return withoutChart(*dataset, *question, profile);
    }
    return chartTasks(*dataset, *profiles, question);
}

} // namespace CityProfiles
