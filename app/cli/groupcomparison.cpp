// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "groupcomparison.h"

#include "briefmaking.h"
#include "briefoutput.h"
#include "clitext.h"
#include "comparisonsheet.h"
#include "console.h"
#include "expression.h"
#include "groupreport.h"
#include "htmlreport.h"
#include "interruption.h"
#include "option.h"
#include "output.h"
#include "profilechoice.h"
#include "queryrequest.h"
#include "request.h"
#include "sheetreport.h"

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

constexpr QLatin1StringView everything{"all"};

Error usage(const QString &what, const QString &remedy = {})
{
    return {ErrorKind::Usage, what, remedy, {}, 0, {}};
}

Result<Group> groupNamed(DatasetIndex &index, const QString &text, const EditionChoice &editions)
{
    const qsizetype equals = text.indexOf(u'=');
    const QString name = text.left(equals).trimmed();
    const QStringList conditions = equals < 0 ? QStringList() : splitConditions(text.sliced(equals + 1));
    if (name.isEmpty() || conditions.isEmpty())
        return usage(Cli::tr("The group %1 is not of the form NAME=EXPR.").arg(text),
                     Cli::tr("For example: --group 'Europe=city.region=europe' --group 'Everyone=all'."));
    const bool all = conditions == QStringList(everything);
    const Result<Filter> filter = all ? Result<Filter>(Filter()) : filterOf(index.dataset().tables(), conditions);
    return filter ? groupOf(index, name, *filter, editions, interruption()) : Result<Group>(filter.error());
}

/// What is wrong with how many groups and cities are named.
Outcome checkedNumbers(const Request &request)
{
    const qsizetype groups = request.values(OptionName::group).size();
    const qsizetype cities = request.arguments.size();
    if (isBriefFormat(request.format())) {
        return groups == 1 && cities == 0
            ? success()
            : usage(Cli::tr("A brief is of cities, or of one group."), Cli::tr("Name one group and no city."));
    }
    if ((groups == 2 && cities == 0) || (groups == 1 && cities == 1))
        return success();
    return usage(Cli::tr("Groups are compared two at a time, or one group beside one city."),
                 Cli::tr("Name two groups, or one group and one city."));
}

void sayWhatIsMissing(const Group &group, const Console &console)
{
    if (group.profiles.isEmpty())
        console.info(Cli::tr("No profile is known to be in the group %1.").arg(group.name));
    if (group.possible > 0)
        console.info(
            Cli::tr("%1: %n more are possible: an answer is missing", "group", group.possible).arg(group.name));
}

Result<int> done(const Outcome &outcome)
{
    return outcome ? Result<int>(0) : Result<int>(outcome.error());
}

Result<int> compareTwo(DatasetIndex &index, const EditionChoice &editions, const Request &request,
                       const Console &console)
{
    const Dataset &dataset = index.dataset();
    const QStringList texts = request.values(OptionName::group);
    const Result<Group> a = groupNamed(index, texts.at(0), editions);
    if (!a)
        return a.error();
    const Result<Group> b = groupNamed(index, texts.at(1), editions);
    if (!b)
        return b.error();
    if (a->name == b->name)
        return usage(Cli::tr("Both groups are named %1.").arg(a->name), Cli::tr("Give each a name of its own."));
    const ComparedGroups compared{
        {*a, *b}, compareGroups(index, *a, *b, interruption()), request.has(OptionName::sampleInterval)};
    if (interrupted())
        return interruptedError();
    sayWhatIsMissing(*a, console);
    sayWhatIsMissing(*b, console);
    return done(writeOutput(request.value(OptionName::output), [&](QIODevice &device) {
        if (request.format() == "csv"_L1)
            return writeGroupsCsv(dataset, compared, device);
        if (request.format() == "xlsx"_L1)
            return writeSheetXlsx(groupsSheet(dataset, compared), device);
        if (request.format() == "html"_L1)
            return writeGroupsHtml(dataset, compared, device);
        return request.format() == "json"_L1 ? writeGroupsJson(dataset, compared, device)
                                             : writeGroupsText(dataset, compared, device);
    }));
}

Result<int> compareOne(DatasetIndex &index, const EditionChoice &editions, const Request &request, Console &console)
{
    const Dataset &dataset = index.dataset();
    const Result<ProfileIndex> profile = findNamedProfile(dataset, request.arguments.first(), editions, console);
    if (!profile)
        return profile.error();
    const EditionChoice own{EditionChoice::Mode::One, dataset.edition(*profile)};
    const Result<Group> group = groupNamed(index, request.values(OptionName::group).first(), own);
    if (!group)
        return group.error();
    if (interrupted())
        return interruptedError();
    const Result<GroupProfile> beside = besideGroup(index, *profile, *group);
    if (!beside)
        return beside.error();
    sayWhatIsMissing(*group, console);
    return done(writeOutput(request.value(OptionName::output), [&](QIODevice &device) {
        if (request.format() == "csv"_L1)
            return writeGroupProfileCsv(dataset, *beside, *group, device);
        if (request.format() == "xlsx"_L1)
            return writeSheetXlsx(groupProfileSheet(dataset, *beside, *group), device);
        if (request.format() == "html"_L1)
            return writeGroupProfileHtml(dataset, *beside, *group, device);
        return request.format() == "json"_L1 ? writeGroupProfileJson(dataset, *beside, *group, device)
                                             : writeGroupProfileText(dataset, *beside, *group, device);
    }));
}

/// The edition that a brief counts: the one asked for, else the newest.
int countedEdition(const Dataset &dataset, const EditionChoice &editions)
{
    return editions.mode == EditionChoice::Mode::One ? editions.edition : dataset.codebook().editionOrder().back();
}

Result<int> writeGroupBrief(DatasetIndex &index, const EditionChoice &editions, const Request &request,
                            const Console &console)
{
    const Dataset &dataset = index.dataset();
    const Result<BriefOptions> options = briefOptions(request);
    if (!options)
        return options.error();
    const int edition = countedEdition(dataset, editions);
    const Result<Group> group =
        groupNamed(index, request.values(OptionName::group).first(), {EditionChoice::Mode::One, edition});
    if (!group)
        return group.error();
    sayWhatIsMissing(*group, console);
    const GroupSurvey survey = groupSurvey(dataset, edition, std::make_shared<const Group>(*group), interruption());
    if (interrupted())
        return interruptedError();
    const Result<Brief> brief = groupBrief(dataset, survey, *options);
    return brief ? writeBrief(request, *brief, *options) : Result<int>(brief.error());
}

} // namespace

Result<int> runGroupComparison(const DatasetPointer &dataset, const Request &request, Console &console)
{
    if (const Outcome numbers = checkedNumbers(request); !numbers)
        return numbers.error();
    const Result<EditionChoice> editions = editionChoice(*dataset, request);
    if (!editions)
        return editions.error();
    DatasetIndex index(dataset);
    if (isBriefFormat(request.format()))
        return writeGroupBrief(index, *editions, request, console);
    return request.arguments.isEmpty() ? compareTwo(index, *editions, request, console)
                                       : compareOne(index, *editions, request, console);
}

} // namespace CityProfiles
