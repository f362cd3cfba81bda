// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefoutput.h"

#include "briefdocument.h"
#include "briefpdf.h"
#include "clitext.h"
#include "devicewriter.h"
#include "option.h"
#include "output.h"
#include "request.h"

#include <cstdio>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

Error usage(const QString &what, const QString &remedy)
{
    return {ErrorKind::Usage, what, remedy, {}, 0, {}};
}

Error notAmong(const QString &what, const QStringList &names)
{
    return usage(what, Cli::tr("Choose one of these: %1.").arg(names.join(", "_L1)));
}

} // namespace

bool isBriefFormat(QStringView format)
{
    return format == "pdf"_L1 || format == "odt"_L1;
}

Result<BriefOptions> briefOptions(const Request &request)
{
    for (const QLatin1StringView name : {OptionName::paper, OptionName::pages}) {
        if (request.has(name) && request.format() != "pdf"_L1)
            return usage(Cli::tr("The option %1 is of no use without pages.").arg(dashed(name)),
                         Cli::tr("Add --format pdf."));
    }
    BriefOptions options;
    if (request.has(OptionName::paper)) {
        const auto paper = paperNamed(request.value(OptionName::paper));
        if (!paper)
            return notAmong(Cli::tr("There is no paper %1.").arg(request.value(OptionName::paper)),
                            {paperName(BriefOptions::Paper::A4), paperName(BriefOptions::Paper::Letter)});
        options.paper = *paper;
    }
    if (request.has(OptionName::pages)) {
        const auto length = lengthNamed(request.value(OptionName::pages));
        if (!length)
            return notAmong(Cli::tr("A brief is not of %1 pages.").arg(request.value(OptionName::pages)),
                            {lengthName(BriefOptions::Length::OnePage), lengthName(BriefOptions::Length::Full)});
        options.length = *length;
    }
    return options;
}

Result<int> writeBrief(const Request &request, const Brief &brief, const BriefOptions &options)
{
    const QString path = request.value(OptionName::output);
    if (path.isEmpty() && isatty(fileno(stdout)) != 0)
        return usage(Cli::tr("A brief can't be shown on a terminal: the file to write is missing."),
                     Cli::tr("Name it with -o."));
    const QByteArray bytes = request.format() == "pdf"_L1 ? briefPdf(brief, options) : briefOdt(brief);
    const Outcome outcome = writeOutput(path, [&bytes](QIODevice &device) {
        DeviceWriter writer(device);
        writer.write(bytes);
        return writer.finish();
    });
    return outcome ? Result<int>(0) : Result<int>(outcome.error());
}

} // namespace CityProfiles
