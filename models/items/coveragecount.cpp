// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "coveragecount.h"

#include <QPromise>
#include <QThreadPool>

#include <utility>

namespace CityProfiles {

CoverageCount::CoverageCount(QObject *parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &CoverageCount::deliver);
}

void CoverageCount::start(const DatasetPointer &dataset)
{
    cancel();
    if (dataset->profileCount() <= m_limit) {
        Q_EMIT finished(dataset, coverageOf(*dataset));
        return;
    }
    m_dataset = dataset;
    const auto promise = std::make_shared<QPromise<Coverage>>();
    promise->start();
    m_watcher.setFuture(promise->future()); // the watcher forgets the older future and what it had still to say
    QThreadPool::globalInstance()->start([promise, dataset] {
        promise->addResult(coverageOf(*dataset));
        promise->finish();
    });
}

void CoverageCount::cancel()
{
    m_dataset.reset();
    m_watcher.setFuture({});
}

void CoverageCount::deliver()
{
    if (const DatasetPointer dataset = std::exchange(m_dataset, nullptr)) // else the empty future of cancel()
        Q_EMIT finished(dataset, m_watcher.result());
}

} // namespace CityProfiles
