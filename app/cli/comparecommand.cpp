// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefmaking.h"
#include "briefoutput.h"
#include "clitext.h"
#include "command.h"
#include "comparisonsheet.h"
#include "csvreport.h"
#include "datasetopening.h"
#include "groupcomparison.h"
#include "htmlreport.h"
#include "jsonreport.h"
#include "option.h"
#include "output.h"
#include "profilechoice.h"
#include "request.h"
#include "textreport.h"

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

constexpr int fewest = 2;
constexpr int most = 12;

Error wrongNumber(const Command &command, int count)
{
    if (count == 0)
        return {ErrorKind::Usage,
                Cli::tr("The command %1 needs: %2.").arg(command.name, QLatin1StringView(command.arguments)),
                Cli::tr("Name two to twelve cities, two groups, or one group and one city."),
                {},
                0,
                {}};
    return {ErrorKind::Usage,
            Cli::tr("Two to twelve profiles can be compared; there are %n.", nullptr, count),
            {},
            {},
            0,
            {}};
}

Result<Comparison> comparisonOf(const Dataset &dataset, const Request &request, Console &console)
{
    const Result<EditionChoice> editions = editionChoice(dataset, request);
    if (!editions)
        return editions.error();
    const auto profiles = findNamedProfiles(dataset, request.arguments, *editions, console);
    if (!profiles)
        return profiles.error();
    const int count = int(profiles->size());
    return count >= fewest && count <= most ? compareProfiles(dataset, *profiles)
                                            : wrongNumber(*request.command, count);
}

} // namespace

Result<int> runCompare(const Request &request, Console &console)
{
    const Result<DatasetPointer> opened = openAsked(request, console);
    if (!opened)
        return opened.error();
    if (request.has(OptionName::group))
        return runGroupComparison(*opened, request, console);
    const Dataset &dataset = **opened;
    const Result<Comparison> comparison = comparisonOf(dataset, request, console);
    if (!comparison)
        return comparison.error();
    const Result<BriefOptions> options = briefOptions(request);
    if (!options)
        return options.error();
    if (isBriefFormat(request.format()))
        return writeBrief(request, comparisonBrief(dataset, *comparison, *options), *options);
    const Outcome outcome = writeOutput(request.value(OptionName::output), [&](QIODevice &device) {
        if (request.format() == "csv"_L1)
            return writeComparisonCsv(dataset, *comparison, device);
        if (request.format() == "xlsx"_L1)
            return writeSheetXlsx(comparisonSheet(dataset, *comparison), device, sheetControl(console));
        if (request.format() == "json"_L1)
            return writeComparisonJson(dataset, *comparison, device);
        if (request.format() == "html"_L1)
            return writeComparisonHtml(dataset, *comparison, device);
        return writeComparisonText(dataset, *comparison, device);
    });
    return outcome ? Result<int>(0) : Result<int>(outcome.error());
}

} // namespace CityProfiles
