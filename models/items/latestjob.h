// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cancelflag.h"

#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>

#include <functional>

namespace CityProfiles {

/// Work on a worker thread for one owner: newer work stops the older and makes its answer void.
template <typename Answer>
class LatestJob {
public:
    using Work = std::function<Answer(const CancelFlag &cancel)>;
    using Done = std::function<void(Answer &&answer)>;

    LatestJob()
    {
        QObject::connect(&m_watcher, &QFutureWatcherBase::finished, &m_watcher, [this] { deliver(); });
    }
    LatestJob(const LatestJob &) = delete;
    LatestJob &operator=(const LatestJob &) = delete;
    ~LatestJob() { cancel(); }

    /// `work` captures by value, since it may outlive the owner; `done` is called later, in the owner's thread.
    void start(Work work, Done done)
    {
        cancel();
        m_cancel = std::make_shared<std::atomic_bool>(false);
        m_done = std::move(done);
        const auto promise = std::make_shared<QPromise<Answer>>();
        promise->start();
        m_watcher.setFuture(promise->future()); // the watcher forgets the older future and what it had still to say
        QThreadPool::globalInstance()->start([promise, work = std::move(work), cancel = m_cancel] {
            promise->addResult(work(cancel));
            promise->finish();
        });
    }
    /// start(), or `work` and `done` before it returns: for what is quick.
    void run(bool atOnce, const Work &work, const Done &done)
    {
        if (!atOnce)
            return start(work, done);
        cancel();
        done(work({}));
    }
    /// Nothing that was started will be done.
    void cancel()
    {
        if (m_cancel)
            m_cancel->store(true);
        m_cancel.reset();
        m_done = {}; // and what it holds, a dataset maybe
        m_watcher.setFuture({});
    }
    [[nodiscard]] bool isRunning() const { return m_cancel != nullptr; }

private:
    void deliver()
    {
        if (!m_cancel) // the empty future of cancel()
            return;
        m_cancel.reset();
        QFuture<Answer> future = m_watcher.future();
        const Done done = std::move(m_done);
        done(future.takeResult());
    }

    CancelFlag m_cancel; ///< of the work under way
    Done m_done;
    QFutureWatcher<Answer> m_watcher;
};

} // namespace CityProfiles
