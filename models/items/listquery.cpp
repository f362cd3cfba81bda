// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listquery.h"

#include <QPromise>
#include <QThreadPool>

namespace CityProfiles {

ListQuery::ListQuery(QObject *parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ListQuery::deliver);
}

ListQuery::~ListQuery()
{
    cancel();
}

void ListQuery::start(const DatasetPointer &dataset, const Query &query)
{
    cancel();
    if (dataset->profileCount() <= m_limit) {
        Q_EMIT finished(query, run(*dataset, query));
        return;
    }
    m_query = query;
    m_cancel = std::make_shared<std::atomic_bool>(false);
    const auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    m_watcher.setFuture(promise->future()); // the watcher forgets the older future and what it had still to say
    QThreadPool::globalInstance()->start([promise, dataset, query, flag = m_cancel] {
        promise->addResult(run(*dataset, query, flag));
        promise->finish();
    });
}

void ListQuery::cancel()
{
    if (m_cancel)
        m_cancel->store(true);
    m_cancel.reset();
    m_watcher.setFuture({});
}

void ListQuery::deliver()
{
    if (!m_cancel) // the empty future of cancel()
        return;
    m_cancel.reset();
    Q_EMIT finished(m_query, m_watcher.result());
}

} // namespace CityProfiles
