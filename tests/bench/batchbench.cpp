// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benches.h"
#include "chartbatch.h"
#include "chartimage.h"
#include "datasetsource.h"
#include "measure.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace CityProfiles::Bench {

namespace {

ChartBatch batchOf(const Plan &plan, const QString &folder)
{
    const auto opened = openDataset(plan.survey);
    if (!opened)
        qFatal("%s", qUtf8Printable(opened.error().message()));
    const DatasetPointer dataset = opened->dataset;
    std::vector<ProfileIndex> profiles;
    for (ProfileIndex profile = 0; profile < qMin(10U, dataset->profileCount()); ++profile)
        profiles.push_back(profile);
    ChartBatch batch{dataset, chartTasks(*dataset, profiles), folder, {}};
    batch.options.size = {QSizeF(2400, 1600), ChartSize::Unit::Pixels, 192};
    return batch;
}

double writeOnce(const ChartBatch &batch)
{
    return milliseconds([&batch] {
        if (const auto written = writeCharts(batch); !written)
            qFatal("%s", qUtf8Printable(written.error().message()));
    });
}

QImage drawn(const ChartBatch &batch, const ChartTask &task)
{
    const auto picture = ChartPicture::make(*batch.dataset, *task.table, task.profile);
    const auto image = chartImage(*picture, batch.options.size);
    return image ? *image : QImage();
}

/// The same images saved by Qt on as many threads; drawing them, some at a time, is not counted.
double saveOnce(const ChartBatch &batch)
{
    constexpr std::size_t atOnce = 16;
    double time = 0;
    for (std::size_t begin = 0; begin < batch.tasks.size(); begin += atOnce) {
        const std::size_t end = std::min(begin + atOnce, batch.tasks.size());
        std::vector<QImage> images;
        for (std::size_t i = begin; i < end; ++i)
            images.push_back(drawn(batch, batch.tasks[i]));
        time += milliseconds([&] {
            QThreadPool threads;
            for (std::size_t i = begin; i < end; ++i)
                threads.start([&, i] { images[i - begin].save(batch.path(batch.tasks[i]), "png"); });
            threads.waitForDone();
        });
    }
    return time;
}

double megabytesOf(const ChartBatch &batch)
{
    double bytes = 0;
    for (const ChartTask &task : batch.tasks)
        bytes += double(QFileInfo(batch.path(task)).size());
    return bytes / 1e6;
}

} // namespace

Figures batchFigures(const Plan &plan)
{
    const QTemporaryDir ours;
    const QTemporaryDir theirs;
    const ChartBatch batch = batchOf(plan, ours.path());
    const ChartBatch floor = batchOf(plan, theirs.path());
    const int runs = std::min(plan.runs, 3);
    const Pair time = alternate(
        runs, [&] { return writeOnce(batch); }, [&] { return saveOnce(floor); });
    const QString text = u"%1 charts of ten profiles as PNG of 2400 x 1600"_s.arg(batch.tasks.size());
    return {{u"batch.png"_s, text, u"ms"_s, time.value, time.floor, {}, 1.3, runs},
            {u"batch.size"_s, u"their files"_s, u"MB"_s, megabytesOf(batch), megabytesOf(floor), {}, 1.2, 1}};
}

} // namespace CityProfiles::Bench
