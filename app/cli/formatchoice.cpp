// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formatchoice.h"

#include "clitext.h"
#include "option.h"
#include "request.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

Error notOfCommand(const Command &command, const QString &format)
{
    return {ErrorKind::Usage,
            Cli::tr("The command %1 has no format %2.").arg(command.name, format),
            Cli::tr("Choose one of these: %1.").arg(command.formats.join(", "_L1)),
            {},
            0,
            {}};
}

} // namespace

QString endingFormat(const Request &request)
{
    static const QStringList endings{u"csv"_s, u"json"_s, u"xlsx"_s, u"html"_s, u"pdf"_s, u"odt"_s, u"png"_s, u"svg"_s};
    const QString target = request.value(OptionName::output);
    const QFileInfo info(target);
    if (target.endsWith(u'/') || info.isDir())
        return {};
    const QString ending = info.suffix().toLower();
    return endings.contains(ending) ? ending : QString();
}

Outcome checkFormat(const Request &request)
{
    const Command &command = *request.command;
    if (command.formats.isEmpty())
        return success();
    const QString asked = request.value(OptionName::format);
    const QString ending = endingFormat(request);
    if (!asked.isEmpty() && !command.formats.contains(asked))
        return notOfCommand(command, asked);
    if (asked.isEmpty() && !ending.isEmpty() && !command.formats.contains(ending))
        return notOfCommand(command, ending);
    if (asked.isEmpty() || ending.isEmpty() || asked == ending)
        return success();
    const QString file = QFileInfo(request.value(OptionName::output)).fileName();
    return Error{ErrorKind::Usage,
                 Cli::tr("The file %1 and --format %2 contradict each other.").arg(file, asked),
                 Cli::tr("Leave out --format, or name another file."),
                 {},
                 0,
                 {}};
}

} // namespace CityProfiles
