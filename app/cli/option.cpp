// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "option.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace CityProfiles {

const QList<OptionEntry> &optionEntries()
{
    using Use = OptionEntry::Use;
    static const QList<OptionEntry> entries{
        {OptionName::search, "TEXT", Use::Command,
         QT_TRANSLATE_NOOP("CommandLine", "Only cities with these words in a name, country or searchable answer.")},
        {OptionName::text, "WORDS", Use::Command,
         QT_TRANSLATE_NOOP("CommandLine", "Only profiles with an answer in whose own words these words stand.")},
        {OptionName::where, "EXPR", Use::Command,
         QT_TRANSLATE_NOOP("CommandLine",
                           "Only profiles that certainly meet this condition, such as roles=designer; of several "
                           "--where all must hold."),
         true},
        {OptionName::possible, nullptr, Use::Command,
         QT_TRANSLATE_NOOP(
             "CommandLine",
             "List behind the others the profiles that may meet the conditions, with what is missing to tell.")},
        {OptionName::group, "NAME=EXPR", Use::Command,
         QT_TRANSLATE_NOOP("CommandLine",
                           "A group of profiles to compare: all, or those that certainly meet a condition, several "
                           "joined by \" & \"; two groups, or one beside a CITY."),
         true},
        {OptionName::sampleInterval, nullptr, Use::Command,
         QT_TRANSLATE_NOOP("CommandLine",
                           "Of two groups also print 95 % intervals, which would hold if the city pages were a random "
                           "sample; they are not.")},
        {OptionName::sort, "KEY[:desc][,KEY...]", Use::Command,
         QT_TRANSLATE_NOOP("CommandLine", "Sort by name, country, region, edition, answered or a question.")},
        {OptionName::by, "BASIS", Use::Command,
         QT_TRANSLATE_NOOP("CommandLine", "By what cities are alike: answers (the default), region or size.")},
        {OptionName::count, "N", Use::Command,
         QT_TRANSLATE_NOOP("CommandLine", "How many cities to print, at most (10).")},
        {OptionName::format, "FORMAT", Use::Command, QT_TRANSLATE_NOOP("CommandLine", "The form of the output.")},
        {OptionName::size, "W[xH]", Use::Command,
         QT_TRANSLATE_NOOP("CommandLine",
                           "Width and height of the picture in pixels, or as 85x60mm or 3.5x2.4in; a width alone is as "
                           "high as the chart needs (1600x900, or higher).")},
        {OptionName::dpi, "N", Use::Command,
         QT_TRANSLATE_NOOP("CommandLine", "Resolution of the picture (96); its logical size is pixels x 96 / N.")},
        {OptionName::theme, "THEME", Use::Command,
         QT_TRANSLATE_NOOP("CommandLine", "Colours of the picture: light (the default), dark, or transparent.")},
        {OptionName::without, "PART[,PART]", Use::Command,
         QT_TRANSLATE_NOOP("CommandLine",
                           "Leave out the title, the footer (notes and source), or both; the file still holds them.")},
        {OptionName::textSize, "N", Use::Command,
         QT_TRANSLATE_NOOP("CommandLine", "Size of the labels in points; without it they grow with the picture.")},
        {OptionName::paper, "PAPER", Use::Command,
         QT_TRANSLATE_NOOP("CommandLine", "Paper of a PDF brief: a4 (the default) or letter.")},
        {OptionName::pages, "LENGTH", Use::Command,
         QT_TRANSLATE_NOOP("CommandLine", "Length of a PDF brief: full (the default), or one page.")},
        {OptionName::dataset, "FILE", Use::Common,
         QT_TRANSLATE_NOOP("CommandLine", "A dataset file or data package instead of the bundled survey.")},
        {OptionName::output, "FILE|FOLDER", Use::Common,
         QT_TRANSLATE_NOOP("CommandLine", "Write here instead of standard output.")},
        {OptionName::edition, "ID|latest|all", Use::Common,
         QT_TRANSLATE_NOOP("CommandLine", "The survey year; latest (the default) takes each city once.")},
        {OptionName::locale, "L", Use::Common,
         QT_TRANSLATE_NOOP("CommandLine", "Language and numbers of texts for people, such as sv or en_GB.")},
        {OptionName::quiet, nullptr, Use::Common, QT_TRANSLATE_NOOP("CommandLine", "Print errors only.")},
        {OptionName::help, nullptr, Use::Common,
         QT_TRANSLATE_NOOP("CommandLine", "Print this help, or that of a command, and end.")},
        {OptionName::version, nullptr, Use::Program, QT_TRANSLATE_NOOP("CommandLine", "Print the version and end.")},
        {OptionName::selfTest, nullptr, Use::Program,
         QT_TRANSLATE_NOOP("CommandLine", "Check that dataset, charts and translations work, and end.")},
        {OptionName::drawPages, "FOLDER", Use::Hidden, ""},
        {OptionName::exitAfterPaint, nullptr, Use::Hidden, ""},
    };
    return entries;
}

const OptionEntry *findOption(QAnyStringView name)
{
    for (const OptionEntry &entry : optionEntries()) {
        if (entry.name == name)
            return &entry;
    }
    return nullptr;
}

QString dashed(QAnyStringView name)
{
    return (name.size() == 1 ? "-"_L1 : "--"_L1) + name.toString();
}

} // namespace CityProfiles
