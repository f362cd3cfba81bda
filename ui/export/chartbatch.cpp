// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartbatch.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QMutex>

#include <algorithm>
#include <map>
#include <thread>
#include <vector>

namespace CityProfiles {

namespace {

/// The translation context of this file.
class Text {
    Q_DECLARE_TR_FUNCTIONS(ChartBatch)
};

/// What the threads of a batch share: which chart is next, and how it went.
class Work {
public:
    Work(const ChartBatch &batch, const CancelFlag &cancel, const BatchProgress &progress)
        : m_batch(batch)
        , m_cancel(cancel)
        , m_progress(progress)
    {
    }

    /// Takes charts until there are none; the work of one thread.
    void run()
    {
        for (std::size_t next = m_next++; next < m_batch.tasks.size() && !stops(); next = m_next++) {
            const Outcome outcome = write(m_batch.tasks[next]);
            const QMutexLocker lock(&m_mutex);
            if (outcome)
                ++m_written;
            else if (!m_error)
                m_error = outcome.error();
            if (outcome && m_progress)
                m_progress(m_written);
        }
    }

    Result<int> result()
    {
        if (m_error)
            return *m_error;
        if (m_written < int(m_batch.tasks.size()))
            return Error{ErrorKind::Cancelled,
                         m_written > 0 ? Text::tr("Stopped; %n charts were written.", nullptr, m_written)
                                       : Text::tr("Stopped; nothing was written."),
                         {},
                         {},
                         0,
                         {}};
        return m_written;
    }

private:
    bool stops()
    {
        const QMutexLocker lock(&m_mutex);
        return m_error || isCancelled(m_cancel);
    }

    Outcome write(const ChartTask &task) const
    {
        const auto picture = ChartPicture::make(*m_batch.dataset, *task.table, task.profile);
        if (!picture)
            return picture.error();
        const Result<QByteArray> bytes = chartBytes(*picture, m_batch.options);
        if (bytes)
            return saveChart(m_batch.path(task), *bytes);
        Error error = bytes.error();
        error.file = QFileInfo(m_batch.path(task)).fileName(); // which of the many it is
        return error;
    }

    const ChartBatch &m_batch;
    const CancelFlag &m_cancel;
    const BatchProgress &m_progress;
    std::atomic_size_t m_next = 0;
    QMutex m_mutex;
    int m_written = 0;
    std::optional<Error> m_error;
};

} // namespace

std::vector<ChartTask> chartTasks(const Dataset &dataset, const std::vector<ProfileIndex> &profiles,
                                  std::optional<int> question)
{
    std::map<int, std::vector<std::shared_ptr<const ChartTable>>> tables; // by edition
    std::vector<ChartTask> tasks;
    for (const ProfileIndex profile : profiles) {
        const int edition = dataset.edition(profile);
        const auto [place, isNew] = tables.try_emplace(edition);
        for (const int asked : isNew ? dataset.codebook().questionOrder() : std::vector<int>()) {
            if (question && asked != *question)
                continue;
            if (std::vector<ChartTable> made = chartTables(dataset, asked, edition); !made.empty())
                place->second.push_back(std::make_shared<const ChartTable>(std::move(made.front())));
        }
        for (const auto &table : place->second)
            tasks.push_back({profile, table});
    }
    return tasks;
}

QString ChartBatch::path(const ChartTask &task) const
{
    return QDir(folder).filePath(chartFileName(*dataset, *task.table, task.profile, options.format));
}

int ChartBatch::existing() const
{
    int count = 0;
    for (const ChartTask &task : tasks)
        count += QFileInfo::exists(path(task));
    return count;
}

Result<int> writeCharts(const ChartBatch &batch, const CancelFlag &cancel, const BatchProgress &progress)
{
    if (!QDir().mkpath(batch.folder))
        return Error{ErrorKind::NotWritten,
                     Text::tr("The folder for the charts can't be made."),
                     Text::tr("Choose another folder."),
                     batch.folder,
                     0,
                     {}};
    Work work(batch, cancel, progress);
    {
        std::vector<std::jthread> threads; // joined, so that each has closed its connection to the dataset file
        for (unsigned thread = 0; thread < std::max(1U, std::thread::hardware_concurrency()); ++thread)
            threads.emplace_back([&work] { work.run(); });
    }
    return work.result();
}

} // namespace CityProfiles
