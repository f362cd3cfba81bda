// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartrequest.h"
#include "charttable.h"
#include "clitext.h"
#include "command.h"
#include "console.h"
#include "datasetopening.h"
#include "devicewriter.h"
#include "interruption.h"
#include "option.h"
#include "output.h"
#include "profilechoice.h"
#include "request.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>

#include <cstdio>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

Error notWritten(const QString &folder)
{
    return {ErrorKind::NotWritten, Cli::tr("The folder can't be made."), {}, folder, 0, {}};
}

/// One picture of several, into a folder.
Outcome writeInto(const QString &folder, const Dataset &dataset, const ChartOrder &order, const Request &request)
{
    const Result<QImage> image = drawnChart(dataset, order, request);
    if (!image)
        return image.error();
    return saveChartImage(QDir(folder).filePath(imageFileName(dataset, order.table, order.profile)), *image);
}

Result<int> writeAll(const QString &folder, const Dataset &dataset, const std::vector<ChartOrder> &orders,
                     const Request &request)
{
    if (!QDir().mkpath(folder))
        return notWritten(folder);
    for (const ChartOrder &order : orders) {
        if (interrupted())
            return interruptedError();
        if (const Outcome outcome = writeInto(folder, dataset, order, request); !outcome)
            return outcome.error();
    }
    return 0;
}

Result<int> writeOne(const QString &path, const Dataset &dataset, const ChartOrder &order, const Request &request)
{
    const Result<QImage> image = drawnChart(dataset, order, request);
    if (!image)
        return image.error();
    QBuffer png; // first whole in memory: the library for PNG prints its own words on a device that is full
    png.open(QIODevice::WriteOnly);
    if (const Outcome outcome = writePng(*image, &png); !outcome)
        return outcome.error();
    const Outcome outcome = writeOutput(path, [&png](QIODevice &device) {
        DeviceWriter writer(device);
        writer.write(png.data());
        return writer.finish();
    });
    return outcome ? Result<int>(0) : Result<int>(outcome.error());
}

Error outputMissing(const QString &what)
{
    return {ErrorKind::Usage, what, Cli::tr("Name it with -o."), {}, 0, {}};
}

} // namespace

Result<int> runChart(const Request &request, Console &console)
{
    const Result<DatasetPointer> opened = openAsked(request, console);
    if (!opened)
        return opened.error();
    const Result<std::vector<ChartOrder>> orders = chartOrders(**opened, request, console);
    if (!orders)
        return orders.error();
    const QString target = request.value(OptionName::output);
    const bool many = orders->size() != 1 || request.arguments.first() == allCharts;
    if (!many && !QFileInfo(target).isDir() && !target.endsWith(u'/')) {
        if (target.isEmpty() && isatty(fileno(stdout)) != 0)
            return outputMissing(Cli::tr("A picture can't be shown on a terminal: the file to write is missing."));
        return writeOne(target, **opened, orders->front(), request);
    }
    if (target.isEmpty() || target == "-"_L1)
        return outputMissing(Cli::tr("The folder for the pictures is missing."));
    const Result<int> result = writeAll(target, **opened, *orders, request);
    if (result)
        console.info(Cli::tr("%n pictures written into %1", nullptr, int(orders->size())).arg(target));
    return result;
}

} // namespace CityProfiles
