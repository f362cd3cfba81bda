// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

#include "option.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

QList<Command> commandsOfLists()
{
    return {{"list"_L1,
             "",
             QT_TRANSLATE_NOOP("CommandLine", "Print one line for each profile."),
             0,
             0,
             {OptionName::search, OptionName::text, OptionName::where, OptionName::possible, OptionName::sort,
              OptionName::format},
             {u"table"_s, u"csv"_s, u"json"_s, u"xlsx"_s, u"html"_s},
             false,
             runList},
            {"facets"_L1,
             "",
             QT_TRANSLATE_NOOP("CommandLine", "Count how many profiles have each answer."),
             0,
             0,
             {OptionName::search, OptionName::where, OptionName::format},
             {u"table"_s, u"csv"_s, u"json"_s},
             false,
             runFacets},
            {"changes"_L1,
             "[EDITION EDITION]",
             QT_TRANSLATE_NOOP("CommandLine",
                               "Count what changed between two survey years over the cities that are in both."),
             0,
             2,
             {OptionName::search, OptionName::where, OptionName::format},
             {u"text"_s, u"csv"_s, u"json"_s},
             false,
             runChanges},
            {"coverage"_L1,
             "",
             QT_TRANSLATE_NOOP("CommandLine", "Print how much of the survey is known, by question and survey year."),
             0,
             0,
             {OptionName::format},
             {u"table"_s, u"csv"_s, u"json"_s},
             false,
             runCoverage}};
}

QList<Command> commandsOfProfiles()
{
    return {{"show"_L1,
             "CITY[@EDITION]",
             QT_TRANSLATE_NOOP("CommandLine", "Print everything that a city answered, each answer with its state."),
             1,
             1,
             {OptionName::format, OptionName::paper, OptionName::pages},
             {u"text"_s, u"json"_s, u"html"_s, u"pdf"_s, u"odt"_s},
             false,
             runShow},
            {"compare"_L1,
             "CITY[@EDITION]...|--group NAME=EXPR...",
             QT_TRANSLATE_NOOP("CommandLine",
                               "Put 2 to 12 profiles side by side, or two groups of profiles, or one beside a group."),
             0,
             12,
             {OptionName::group, OptionName::sampleInterval, OptionName::format, OptionName::paper, OptionName::pages},
             {u"text"_s, u"csv"_s, u"json"_s, u"xlsx"_s, u"html"_s, u"pdf"_s, u"odt"_s},
             false,
             runCompare},
            {"peers"_L1,
             "CITY[@EDITION]",
             QT_TRANSLATE_NOOP("CommandLine", "Find the cities that are most like one, and say why."),
             1,
             1,
             {OptionName::by, OptionName::count, OptionName::search, OptionName::where, OptionName::format},
             {u"table"_s, u"json"_s},
             false,
             runPeers},
            {"chart"_L1,
             "QUESTION|all CITY[@EDITION]...|--where EXPR",
             QT_TRANSLATE_NOOP("CommandLine", "Draw the chart of a question, or all charts, as pictures."),
             1,
             -1,
             {OptionName::where, OptionName::format, OptionName::size, OptionName::dpi, OptionName::theme,
              OptionName::without, OptionName::textSize},
             {u"png"_s, u"svg"_s, u"pdf"_s},
             true,
             runChart}};
}

QList<Command> commandsOfDatasets()
{
    return {
        {"view"_L1,
         "LINK|WORKSPACE",
         QT_TRANSLATE_NOOP("CommandLine", "Say what a link or workspace shows, or turn one into the other."),
         1,
         1,
         {OptionName::format},
         {u"text"_s, u"link"_s, u"json"_s},
         false,
         runView},
        {"import"_L1,
         "SOURCE",
         QT_TRANSLATE_NOOP("CommandLine", "Turn a data package into a dataset file (-o)."),
         1,
         1,
         {},
         {},
         false,
         runImport},
        {"export"_L1,
         "",
         QT_TRANSLATE_NOOP("CommandLine",
                           "Write every answer of all profiles, or of some, as a data package or one table (-o)."),
         0,
         0,
         {OptionName::search, OptionName::where, OptionName::format},
         {u"datapackage"_s, u"csv"_s, u"xlsx"_s, u"json"_s},
         false,
         runExport},
        {"check"_L1,
         "SOURCE",
         QT_TRANSLATE_NOOP("CommandLine", "Validate a data package or dataset file; one line for each finding."),
         1,
         1,
         {},
         {},
         false,
         runCheck},
    };
}

} // namespace

const QList<Command> &commands()
{
    static const QList<Command> table = commandsOfLists() + commandsOfProfiles() + commandsOfDatasets();
    return table;
}

const Command *findCommand(QStringView name)
{
    for (const Command &command : commands()) {
        if (command.name == name)
            return &command;
    }
    return nullptr;
}

} // namespace CityProfiles
