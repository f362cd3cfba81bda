// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportrun.h"

#include "exportbar.h"

#include <QDir>
#include <QFileInfo>

namespace CityProfiles {

ExportRun::ExportRun(QWidget *page)
    : QObject(page)
    , m_bar(new ExportBar(page))
{
    m_timer.setInterval(50);
    connect(&m_timer, &QTimer::timeout, this, &ExportRun::showProgress);
    connect(m_bar, &ExportBar::stopRequested, this, &ExportRun::stop);
}

void ExportRun::writeFile(const QString &path, const ChartPicture &picture, const ChartFileOptions &options)
{
    const QFileInfo file(path);
    start(
        1,
        [path, picture, options](const CancelFlag &) -> Result<int> {
            const Result<QByteArray> bytes = chartBytes(picture, options);
            const Outcome saved = bytes ? saveChart(path, *bytes) : Outcome(bytes.error());
            return saved ? Result<int>(1) : saved.error();
        },
        file.absolutePath(),
        [name = file.fileName(), folder = QDir::toNativeSeparators(file.absolutePath())](int) {
            return tr("%1 written into %2").arg(name, folder);
        });
}

void ExportRun::writeFolder(const ChartBatch &batch)
{
    const auto written = std::make_shared<std::atomic_int>(0);
    const CancelFlag stop = std::make_shared<std::atomic_bool>(false);
    start(
        int(batch.tasks.size()),
        [batch, written, stop](const CancelFlag &) {
            return writeCharts(batch, stop, [&written](int count) { written->store(count); });
        },
        batch.folder,
        [folder = QDir::toNativeSeparators(batch.folder)](int count) {
            return tr("%n charts written into %1", nullptr, count).arg(folder);
        });
    m_written = written;
    m_stop = stop;
}

void ExportRun::start(int all, LatestJob<Result<int>>::Work work, const QString &folder,
                      const std::function<QString(int)> &words)
{
    stop();
    m_all = all;
    m_job.start(std::move(work), [this, folder, words](Result<int> &&result) {
        finish(result, folder, result ? words(*result) : QString());
    });
    m_timer.start();
}

void ExportRun::stop()
{
    if (m_stop)
        m_stop->store(true);
}

void ExportRun::finish(const Result<int> &result, const QString &folder, const QString &words)
{
    m_timer.stop();
    m_stop.reset();
    m_written.reset();
    if (result) {
        m_bar->showDone(words, folder);
        Q_EMIT written(folder);
    } else if (result.error().kind == ErrorKind::Cancelled) {
        m_bar->showDone(result.error().message(), folder);
    } else {
        m_bar->showFailure(result.error().message());
    }
    Q_EMIT finished();
}

void ExportRun::showProgress()
{
    m_bar->showProgress(m_written ? m_written->load() : 0, m_all);
}

} // namespace CityProfiles
