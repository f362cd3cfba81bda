// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clitext.h"
#include "command.h"
#include "console.h"
#include "datasetcheck.h"
#include "devicewriter.h"
#include "option.h"
#include "output.h"
#include "request.h"

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

/// One line: how grave, where, what, what to do.
QString findingLine(const CheckFinding &finding)
{
    const QString text = asError(finding).message().simplified();
    return finding.severity == Severity::Error ? Cli::tr("error: %1").arg(text) : Cli::tr("warning: %1").arg(text);
}

Outcome writeFindings(const CheckFindings &findings, QIODevice &device)
{
    DeviceWriter writer(device);
    for (const CheckFinding &finding : findings.list())
        writer.write(QString(findingLine(finding) + u'\n'));
    return writer.finish();
}

} // namespace

Result<int> runCheck(const Request &request, Console &console)
{
    const Result<CheckFindings> findings = checkSource(request.arguments.first());
    if (!findings)
        return findings.error();
    const Outcome outcome = writeOutput(request.value(OptionName::output),
                                        [&](QIODevice &device) { return writeFindings(*findings, device); });
    if (!outcome)
        return outcome.error();
    const QString errors = Cli::tr("%n errors", nullptr, int(findings->errorCount()));
    const QString warnings = Cli::tr("%n warnings", nullptr, int(findings->warningCount()));
    console.info(Cli::tr("%1, %2", "errors, warnings").arg(errors, warnings));
    return findings->hasErrors() ? 4 : 0;
}

} // namespace CityProfiles
