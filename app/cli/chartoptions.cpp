// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartrequest.h"
#include "clitext.h"
#include "formatchoice.h"
#include "option.h"
#include "request.h"

#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

Error usage(const QString &what, const QString &remedy)
{
    return {ErrorKind::Usage, what, remedy, {}, 0, {}};
}

Error notAmong(const QString &what, const QStringList &choices)
{
    return usage(what, Cli::tr("Choose one of these: %1.").arg(choices.join(", "_L1)));
}

/// The format that is asked for, or that the file's ending says.
Outcome readFormat(ChartFileOptions &options, const Request &request)
{
    const QString target = request.value(OptionName::output);
    const QFileInfo info(target);
    const bool isFile =
        !target.isEmpty() && target != "-"_L1 && !target.endsWith(u'/') && (!info.exists() || info.isFile());
    const QString ending = isFile ? info.suffix().toLower() : QString();
    if (!request.has(OptionName::format) && !ending.isEmpty() && endingFormat(request).isEmpty())
        return notAmong(Cli::tr("There is no picture format .%1.").arg(ending), request.command->formats);
    options.format = formatNamed(request.format()).value_or(ChartFormat::Png);
    return success();
}

/// "1600x900", "85x60mm", "3.5x2.4in", or a width alone.
Outcome readSize(ChartFileOptions &options, const Request &request)
{
    const QString size = request.value(OptionName::size);
    options.grows = !size.contains(u'x');
    if (!size.isEmpty()) {
        static const QString number = u"(\\d{1,5}(?:\\.\\d{1,3})?)"_s;
        static const QRegularExpression pattern(QString(u'^' % number % u"(?:x"_s % number % u")?(px|mm|in)?$"_s));
        const auto match = pattern.match(size);
        const QString unit = match.captured(3);
        const bool isPaper = unit == "mm"_L1 || unit == "in"_L1;
        if (!match.hasMatch() || (size.contains(u'.') && !isPaper))
            return usage(Cli::tr("%1 is no size.").arg(size),
                         Cli::tr("Write it as 1600x900 (pixels), 85x60mm or 3.5x2.4in, or as a width alone: 85mm."));
        options.size.size = QSizeF(match.captured(1).toDouble(), match.captured(2).toDouble());
        options.size.unit = !isPaper ? ChartSize::Unit::Pixels
            : unit == "mm"_L1        ? ChartSize::Unit::Millimetres
                                     : ChartSize::Unit::Inches;
    }
    if (const QString dpi = request.value(OptionName::dpi); !dpi.isEmpty()) {
        bool isNumber = false;
        options.size.dpi = dpi.toInt(&isNumber);
        if (!isNumber || options.size.dpi < 1)
            return usage(Cli::tr("%1 is no resolution.").arg(dpi), Cli::tr("Write it as 192."));
    }
    return success();
}

Outcome readLook(ChartFileOptions &options, const Request &request)
{
    const QStringList themes{u"light"_s, u"dark"_s, u"transparent"_s};
    if (request.has(OptionName::theme)) {
        const qsizetype theme = themes.indexOf(request.value(OptionName::theme));
        if (theme < 0)
            return notAmong(Cli::tr("There is no theme %1.").arg(request.value(OptionName::theme)), themes);
        options.look.theme = ChartLook::Theme(theme);
    }
    if (request.has(OptionName::without)) {
        for (const QString &part : request.value(OptionName::without).split(u',')) {
            if (part != "title"_L1 && part != "footer"_L1)
                return notAmong(Cli::tr("A chart has no part %1 that can be left out.").arg(part),
                                {u"title"_s, u"footer"_s});
            (part == "title"_L1 ? options.look.hasTitle : options.look.hasFooter) = false;
        }
    }
    if (request.has(OptionName::textSize)) {
        bool isNumber = false;
        options.look.textPoints = request.value(OptionName::textSize).toDouble(&isNumber);
        if (!isNumber || options.look.textPoints < ChartLook::smallestText
            || options.look.textPoints > ChartLook::largestText)
            return usage(Cli::tr("%1 is no size for text.").arg(request.value(OptionName::textSize)),
                         Cli::tr("Write a number of points from %1 to %2.")
                             .arg(ChartLook::smallestText)
                             .arg(ChartLook::largestText));
    }
    return success();
}

} // namespace

Result<ChartFileOptions> chartOptions(const Request &request)
{
    ChartFileOptions options;
    for (const auto read : {readFormat, readSize, readLook}) {
        if (const Outcome outcome = read(options, request); !outcome)
            return outcome.error();
    }
    return options;
}

} // namespace CityProfiles
