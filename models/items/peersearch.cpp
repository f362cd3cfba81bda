// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "peersearch.h"

#include "editionchoice.h"

#include <QPromise>
#include <QThreadPool>

namespace CityProfiles {

namespace {

PeerAnswer answer(const Dataset &dataset, const PeerQuery &query, const CancelFlag &cancel = {})
{
    PeerAnswer answer{query, {}, {}};
    Result<PeerList> list = findPeers(dataset, query, profilesOf(dataset, EditionChoice()), cancel);
    if (list)
        answer.list = std::move(*list);
    else
        answer.error = list.error();
    return answer;
}

} // namespace

PeerSearch::PeerSearch(QObject *parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &PeerSearch::deliver);
}

PeerSearch::~PeerSearch()
{
    cancel();
}

void PeerSearch::start(const DatasetPointer &dataset, const PeerQuery &query)
{
    cancel();
    if (dataset->profileCount() <= m_limit) {
        Q_EMIT finished(answer(*dataset, query));
        return;
    }
    m_cancel = std::make_shared<std::atomic_bool>(false);
    const auto promise = std::make_shared<QPromise<PeerAnswer>>();
    promise->start();
    m_watcher.setFuture(promise->future()); // the watcher forgets the older future and what it had still to say
    QThreadPool::globalInstance()->start([promise, dataset, query, flag = m_cancel] {
        promise->addResult(answer(*dataset, query, flag));
        promise->finish();
    });
}

void PeerSearch::cancel()
{
    if (m_cancel)
        m_cancel->store(true);
    m_cancel.reset();
    m_watcher.setFuture({});
}

void PeerSearch::deliver()
{
    if (!m_cancel) // the empty future of cancel()
        return;
    m_cancel.reset();
    QFuture<PeerAnswer> future = m_watcher.future();
    Q_EMIT finished(future.takeResult());
}

} // namespace CityProfiles
