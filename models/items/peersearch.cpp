// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "peersearch.h"

#include "editionchoice.h"

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
}

void PeerSearch::start(const DatasetPointer &dataset, const PeerQuery &query)
{
    cancel();
    if (dataset->profileCount() <= m_limit) {
        Q_EMIT finished(answer(*dataset, query));
        return;
    }
    m_job.start([dataset, query](const CancelFlag &cancel) { return answer(*dataset, query, cancel); },
                [this](const PeerAnswer &answer) { Q_EMIT finished(answer); });
}

} // namespace CityProfiles
