// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "helptext.h"

#include "clitext.h"
#include "command.h"
#include "option.h"
#include "textlayout.h"

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
                      QString("  city-profiles [FILE]\n"_L1
                              "  city-profiles COMMAND [ARGUMENT]... [OPTION]...\n"_L1));
    text += u'\n'
        % wrappedLines(Cli::tr("Without a command it opens a window on FILE, a dataset file or data package, or on the "
                               "bundled survey. A CITY is named by its id or by a name that only one city has; without "
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
    text += paragraph(Cli::tr("Options of all commands:"), optionLines(OptionEntry::Use::Common));
    return text;
}

} // namespace CityProfiles
