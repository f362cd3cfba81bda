// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listquery.h"

#include <QPromise>
#include <QThreadPool>

namespace CityProfiles {

namespace {

ListAnswer answer(DatasetIndex &index, const Query &query, const ListQuery::Facets &facets,
                  const CancelFlag &cancel = {})
{
    ListAnswer answer{query, {}, {}, {}};
    Result<QueryResult> result = run(index, query, cancel);
    if (!result) {
        answer.error = result.error();
        return answer;
    }
    answer.result = std::move(*result);
    if (!facets || isCancelled(cancel))
        return answer;
    Result<std::vector<FacetCounts>> counts = countFacets(index, *facets, query, answer.result, cancel);
    if (counts)
        answer.counts = std::move(*counts);
    else
        answer.error = counts.error();
    return answer;
}

} // namespace

ListQuery::ListQuery(QObject *parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ListQuery::deliver);
}

ListQuery::~ListQuery()
{
    cancel();
}

void ListQuery::start(const DatasetIndexPointer &index, const Query &query, const Facets &facets)
{
    cancel();
    if (index->dataset().profileCount() <= m_limit) {
        Q_EMIT finished(answer(*index, query, facets));
        return;
    }
    m_cancel = std::make_shared<std::atomic_bool>(false);
    const auto promise = std::make_shared<QPromise<ListAnswer>>();
    promise->start();
    m_watcher.setFuture(promise->future()); // the watcher forgets the older future and what it had still to say
    QThreadPool::globalInstance()->start([promise, index, query, facets, flag = m_cancel] {
        promise->addResult(answer(*index, query, facets, flag));
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
    QFuture<ListAnswer> future = m_watcher.future();
    Q_EMIT finished(future.takeResult());
}

} // namespace CityProfiles
