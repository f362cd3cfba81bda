// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facets.h"
#include "latestjob.h"

#include <QObject>

#include <optional>

namespace CityProfiles {

/// What a query is answered with.
struct ListAnswer {
    Query query;
    QueryResult result;
    std::vector<FacetCounts> counts; ///< of the facets asked for
    std::optional<Error> error; ///< why there is no result
};

/// Runs queries for a list: at once over a small dataset, on a worker thread over a large one. A newer query makes the
/// older one's answer void.
class ListQuery : public QObject {
    Q_OBJECT

public:
    using Facets = std::shared_ptr<const std::vector<Facet>>;

    using QObject::QObject;

    /// Datasets up to this many profiles are queried at once, in the caller's thread (2 ms at 20,000).
    void setImmediateLimit(ProfileIndex limit) { m_limit = limit; }
    /// Emits finished(), before it returns where the dataset is small.
    void start(const DatasetIndexPointer &index, const Query &query, const Facets &facets = {});
    /// Nothing that was started will finish.
    void cancel() { m_job.cancel(); }
    [[nodiscard]] bool isRunning() const { return m_job.isRunning(); }

Q_SIGNALS:
    void finished(const CityProfiles::ListAnswer &answer);

private:
    ProfileIndex m_limit = 20000;
    LatestJob<ListAnswer> m_job;
};

} // namespace CityProfiles
