// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "helptext.h"

#include "clitext.h"
#include "command.h"
#include "option.h"
#include "textlayout.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

constexpr int indent = 2;
constexpr int nameWidth = 37;

QString translated(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

QString optionLine(const OptionEntry &entry, const QString &addition = {})
{
    QString name = dashed(entry.name);
    if (entry.valueName)
        name += u' ' % QLatin1StringView(entry.valueName);
    QString text = translated(entry.description);
    if (!addition.isEmpty())
        text += u' ' % addition;
    return labelledText(name, text, indent, nameWidth);
}

QString optionLines(OptionEntry::Use use)
{
    QString text;
    for (const OptionEntry &entry : optionEntries()) {
        if (entry.use == use)
            text += optionLine(entry);
    }
    return text;
}

QString commandName(const Command &command)
{
    const QLatin1StringView arguments(command.arguments);
    return arguments.isEmpty() ? QString(command.name) : QString(command.name % u' ' % arguments);
}

QString exitCodes()
{
    const QStringList meanings{Cli::tr("done"),
                               Cli::tr("failed"),
                               Cli::tr("wrong usage; also an unknown or ambiguous city"),
                               Cli::tr("input missing or unreadable"),
                               Cli::tr("input invalid"),
                               Cli::tr("output not written"),
                               Cli::tr("cancelled")};
    QString text;
    for (qsizetype code = 0; code < meanings.size(); ++code)
        text += labelledText(QString::number(code), meanings.at(code), indent, 1);
    return text;
}

/// The language of conditions: see expression.h.
QString conditionLines()
{
    const QList<std::pair<QString, QString>> lines{
        {u"SUBJECT=VALUE[,VALUE...]"_s, Cli::tr("has or is any of the values")},
        {u"SUBJECT!=VALUE[,VALUE...]"_s, Cli::tr("certainly has none of them")},
        {u"SUBJECT>=NUMBER"_s, Cli::tr("at least; also <= (at most), > (more than) and < (less than)")},
        {u"SUBJECT~=TEXT"_s, Cli::tr("a text or a city's own words contain this; case and accents don't matter")},
        {u"SUBJECT"_s,
         Cli::tr("QUESTION, QUESTION.ROW of a grid, city.name, city.country, city.region, city.subdivision, "
                 "city.latitude, city.longitude, edition, or answered (how many questions have an answer); several "
                 "with commas: any of them")},
        {u"VALUE"_s,
         Cli::tr("OPTION, LEVEL, yes, no, NUMBER, LOW..HIGH (without HIGH itself; either may be left out), class:ID, "
                 "state:STATE, a country or region by id or name, \"TEXT\"")},
        {u"STATE"_s, u"answered, partial, none, not_stated, not_asked"_s}};
    QString text;
    for (const auto &[name, meaning] : lines)
        text += labelledText(name, meaning, indent, nameWidth);
    return text;
}

/// One of the paragraphs of the help, with its heading.
QString paragraph(const QString &heading, const QString &lines)
{
    return u'\n' % heading % u'\n' % lines;
}

} // namespace

QString programHelp()
{
    QString commandLines;
    for (const Command &command : commands())
        commandLines += labelledText(commandName(command), translated(command.summary), indent, nameWidth);
    QString text = Cli::tr("City Profiles: browse and compare what city governments answered in a survey.") + u'\n';
    text += paragraph(Cli::tr("Usage:"),
                      QString("  city-profiles [FILE] [LINK|WORKSPACE]...\n"_L1
                              "  city-profiles COMMAND [ARGUMENT]... [OPTION]...\n"_L1));
    text += u'\n'
        % wrappedLines(
              Cli::tr("Without a command it opens a window on FILE, a dataset file or data package, or on the "
                      "bundled survey, and shows what a LINK (cityprofiles:...) or a WORKSPACE file shows, beside your "
                      "own view. A CITY is named by its id or by a name that only one city has; without "
                      "an EDITION its newest profile is taken."),
              pageWidth)
              .join(u'\n')
        % u'\n';
    text += paragraph(Cli::tr("Commands:"), commandLines);
    text += paragraph(Cli::tr("Options of some commands:"), optionLines(OptionEntry::Use::Command));
    text += paragraph(Cli::tr("Options of all commands:"), optionLines(OptionEntry::Use::Common));
    text += paragraph(Cli::tr("Instead of a command:"), optionLines(OptionEntry::Use::Program));
    text += paragraph(Cli::tr("Exit codes:"), exitCodes());
    return text;
}

QString commandHelp(const Command &command)
{
    QString own;
    for (const QLatin1StringView name : command.options) {
        const bool formats = name == OptionName::format;
        own += optionLine(*findOption(name),
                          formats ? Cli::tr("One of %1; the first is the default.").arg(command.formats.join(", "_L1))
                                  : QString());
    }
    QString text = translated(command.summary) + u'\n';
    text += paragraph(Cli::tr("Usage:"), QString("  city-profiles "_L1 % commandName(command) % " [OPTION]...\n"_L1));
    if (!own.isEmpty())
        text += paragraph(Cli::tr("Options:"), own);
    if (command.options.contains(OptionName::where) || command.options.contains(OptionName::group))
        text += paragraph(Cli::tr("Conditions (EXPR):"), conditionLines());
    text += paragraph(Cli::tr("Options of all commands:"), optionLines(OptionEntry::Use::Common));
    return text;
}

} // namespace CityProfiles
