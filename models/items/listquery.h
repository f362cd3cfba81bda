// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query.h"

#include <QFutureWatcher>
#include <QObject>

namespace CityProfiles {

/// Runs queries for a list: at once over a small dataset, on a worker thread over a large one. A newer query makes the
/// older one's answer void.
class ListQuery : public QObject {
    Q_OBJECT

public:
    explicit ListQuery(QObject *parent = nullptr);
    ~ListQuery() override;

    /// Datasets up to this many profiles are queried at once, in the caller's thread (2 ms at 20,000).
    void setImmediateLimit(ProfileIndex limit) { m_limit = limit; }
    /// Emits finished(), before it returns where the dataset is small.
    void start(const DatasetPointer &dataset, const Query &query);
    /// Nothing that was started will finish.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_cancel != nullptr; }

Q_SIGNALS:
    void finished(const CityProfiles::Query &query, const std::vector<CityProfiles::ProfileIndex> &profiles);

private:
    using Answer = std::vector<ProfileIndex>;

    void deliver();

    ProfileIndex m_limit = 20000;
    Query m_query;
    CancelFlag m_cancel; ///< of the query under way
    QFutureWatcher<Answer> m_watcher;
};

} // namespace CityProfiles
