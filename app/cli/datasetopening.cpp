// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasetopening.h"

#include "clitext.h"
#include "console.h"
#include "datasetcheck.h"
#include "datasetlocation.h"
#include "datasetsource.h"
#include "interruption.h"
#include "option.h"
#include "request.h"

namespace CityProfiles {

Result<DatasetPointer> openWith(const QString &source, Console &console)
{
    const Result<OpenedDataset> opened = openDataset(source, interruptibleControl());
    if (!opened)
        return opened.error();
    for (const CheckFinding &finding : opened->findings.list())
        console.info(asError(finding).message());
    return opened->dataset;
}

Result<DatasetPointer> openAsked(const Request &request, Console &console)
{
    const Result<QString> path = locateDataset(request.value(OptionName::dataset));
    return path ? openWith(*path, console) : path.error();
}

LoadControl interruptibleControl()
{
    LoadControl control;
    std::stop_source source;
    control.stop = source.get_token();
    // The signal's handler may set a flag and no more, so the flag is looked at here.
    control.progress = [source](int) mutable {
        if (interrupted())
            source.request_stop();
    };
    return control;
}

namespace {

/// How much is written, and at the end nothing: the next message takes the line.
void sayWritten(const Console &console, int percent)
{
    if (percent < 100)
        console.progress(Cli::tr("%1 % written").arg(percent));
    else
        console.clearProgress();
}

} // namespace

LoadControl writingControl(Console &console)
{
    LoadControl control = interruptibleControl();
    control.progress = [&console, look = control.progress](int percent) {
        look(percent);
        sayWritten(console, percent);
    };
    return control;
}

SheetControl sheetControl(Console &console)
{
    return {interruption(), [&console](int percent) { sayWritten(console, percent); }};
}

} // namespace CityProfiles
