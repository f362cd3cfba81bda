// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cancelflag.h"

#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace CityProfiles {

/// Work whose latest request alone counts: done at once or on a worker thread, its result handed over in the thread of
/// this object. A newer request and the end of this object make older ones void and tell them to stop.
template <typename T>
class LatestWork {
    Q_DISABLE_COPY_MOVE(LatestWork)

public:
    using Work = std::function<T(const CancelFlag &cancel)>;

    explicit LatestWork(std::function<void(const T &)> take)
        : m_take(std::move(take))
    {
        QObject::connect(&m_watcher, &QFutureWatcherBase::finished, &m_watcher, [this] { deliver(); });
    }
    ~LatestWork() { cancel(); }

    /// Hands over before it returns.
    void runNow(const Work &work)
    {
        cancel();
        m_take(work({}));
    }
    void start(const Work &work)
    {
        cancel();
        m_cancel = std::make_shared<std::atomic_bool>(false);
        const auto promise = std::make_shared<QPromise<T>>();
        promise->start();
        m_watcher.setFuture(promise->future()); // the watcher forgets the older future and what it had still to say
        QThreadPool::globalInstance()->start([promise, work, flag = m_cancel] {
            promise->addResult(work(flag));
            promise->finish();
        });
    }
    void cancel()
    {
        if (m_cancel)
            m_cancel->store(true);
        m_cancel.reset();
        m_watcher.setFuture({});
    }
    [[nodiscard]] bool isRunning() const { return m_cancel != nullptr; }

private:
    void deliver()
    {
        if (!m_cancel) // the empty future of cancel()
            return;
        m_cancel.reset();
        m_take(m_watcher.result());
    }

    std::function<void(const T &)> m_take;
    CancelFlag m_cancel; ///< of the work under way
    QFutureWatcher<T> m_watcher;
};

} // namespace CityProfiles
