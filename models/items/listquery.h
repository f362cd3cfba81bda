// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facets.h"

#include <QFutureWatcher>
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

    explicit ListQuery(QObject *parent = nullptr);
    ~ListQuery() override;

    /// Datasets up to this many profiles are queried at once, in the caller's thread (2 ms at 20,000).
    void setImmediateLimit(ProfileIndex limit) { m_limit = limit; }
    /// Emits finished(), before it returns where the dataset is small.
    void start(const DatasetIndexPointer &index, const Query &query, const Facets &facets = {});
    /// Nothing that was started will finish.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_cancel != nullptr; }

Q_SIGNALS:
    void finished(const CityProfiles::ListAnswer &answer);

private:
    void deliver();

    ProfileIndex m_limit = 20000;
    CancelFlag m_cancel; ///< of the query under way
    QFutureWatcher<ListAnswer> m_watcher;
};

} // namespace CityProfiles
