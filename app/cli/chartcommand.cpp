// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartrequest.h"
#include "clitext.h"
#include "command.h"
#include "console.h"
#include "datasetopening.h"
#include "devicewriter.h"
#include "interruption.h"
#include "option.h"
#include "output.h"
#include "request.h"

#include <QDir>
#include <QFileInfo>

#include <cstdio>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

Error outputWrong(const QString &what, const QString &remedy = Cli::tr("Name it with -o."))
{
    return {ErrorKind::Usage, what, remedy, {}, 0, {}};
}

Result<int> writeOne(const QString &path, const ChartBatch &batch)
{
    if (path.isEmpty() && isatty(fileno(stdout)) != 0)
        return outputWrong(Cli::tr("A picture can't be shown on a terminal: the file to write is missing."));
    const ChartTask &task = batch.tasks.front();
    const auto picture = ChartPicture::make(*batch.dataset, *task.table, task.profile);
    if (!picture)
        return picture.error();
    const Result<QByteArray> bytes = chartBytes(*picture, batch.options);
    if (!bytes)
        return bytes.error();
    const Outcome outcome = writeOutput(path, [&bytes](QIODevice &device) {
        DeviceWriter writer(device);
        writer.write(*bytes);
        return writer.finish();
    });
    return outcome ? Result<int>(0) : Result<int>(outcome.error());
}

Result<int> writeAll(const ChartBatch &batch, const Console &console)
{
    if (batch.folder.isEmpty() || batch.folder == "-"_L1)
        return outputWrong(Cli::tr("The folder for the pictures is missing."));
    const QFileInfo info(batch.folder);
    if ((info.exists() && !info.isDir()) || (!info.exists() && formatOfFile(batch.folder)))
        return outputWrong(Cli::tr("There are several pictures, but %1 is a file.").arg(batch.folder),
                           Cli::tr("Name a folder with -o."));
    const int all = int(batch.tasks.size());
    if (all == 0) {
        console.info(Cli::tr("There is no chart to draw."));
        return 0;
    }
    const Result<int> result = writeCharts(batch, interruption(), [&console, all](int written) {
        console.progress(Cli::tr("%1 of %n pictures", nullptr, all).arg(written));
    });
    console.clearProgress();
    if (!result)
        return result.error();
    console.info(Cli::tr("%n pictures written into %1", nullptr, all).arg(batch.folder));
    return 0;
}

} // namespace

Result<int> runChart(const Request &request, Console &console)
{
    const Result<DatasetPointer> opened = openAsked(request, console);
    if (!opened)
        return opened.error();
    const Result<ChartFileOptions> options = chartOptions(request);
    if (!options)
        return options.error();
    const Result<std::vector<ChartTask>> tasks = chartTasks(*opened, request, console);
    if (!tasks)
        return tasks.error();
    const QString target = request.value(OptionName::output);
    const ChartBatch batch{*opened, *tasks, target, *options};
    const bool isMany = tasks->size() != 1 || request.arguments.first() == allCharts || request.has(OptionName::where);
    if (isMany || QFileInfo(target).isDir() || target.endsWith(u'/'))
        return writeAll(batch, console);
    return writeOne(target, batch);
}

} // namespace CityProfiles
