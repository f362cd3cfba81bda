// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartbatch.h"
#include "latestjob.h"

#include <QObject>
#include <QTimer>

namespace CityProfiles {

class ExportBar;

/// Writes charts in the background while a bar over the page says how far it is, and what came of it. One export at a
/// time.
class ExportRun : public QObject {
    Q_OBJECT

public:
    explicit ExportRun(QWidget *page);

    /// One chart into a file, which is replaced.
    void writeFile(const QString &path, const ChartPicture &picture, const ChartFileOptions &options);
    /// Many into a folder; files that are there are replaced.
    void writeFolder(const ChartBatch &batch);
    void stop();
    [[nodiscard]] bool isRunning() const { return m_job.isRunning(); }
    [[nodiscard]] ExportBar *bar() const { return m_bar; }

Q_SIGNALS:
    /// All that was asked for is in the folder.
    void written(const QString &folder);
    /// The export ended, well or not.
    void finished();

private:
    void start(int all, LatestJob<Result<int>>::Work work, const QString &folder,
               const std::function<QString(int written)> &words);
    void finish(const Result<int> &result, const QString &folder, const QString &words);
    void showProgress();

    ExportBar *m_bar;
    LatestJob<Result<int>> m_job;
    CancelFlag m_stop; ///< of the export under way
    std::shared_ptr<std::atomic_int> m_written;
    int m_all = 0;
    QTimer m_timer;
};

} // namespace CityProfiles
