// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listquery.h"

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

void ListQuery::start(const DatasetIndexPointer &index, const Query &query, const Facets &facets)
{
    cancel();
    if (index->dataset().profileCount() <= m_limit) {
        Q_EMIT finished(answer(*index, query, facets));
        return;
    }
    m_job.start([index, query, facets](const CancelFlag &cancel) { return answer(*index, query, facets, cancel); },
                [this](ListAnswer &&found) { Q_EMIT finished(found); });
}

} // namespace CityProfiles
