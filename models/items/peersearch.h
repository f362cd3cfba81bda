// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "latestjob.h"
#include "peers.h"

#include <QObject>

namespace CityProfiles {

/// What a search for peers is answered with.
struct PeerAnswer {
    PeerQuery query;
    PeerList list;
    std::optional<Error> error; ///< why there is no list
};

/// Finds the peers of a profile among the latest profile of each city: at once where the dataset is small, on a worker
/// thread where it is large. A newer request makes the older one's answer void.
class PeerSearch : public QObject {
    Q_OBJECT

public:
    explicit PeerSearch(QObject *parent = nullptr);

    /// Datasets up to this many profiles are searched at once, in the caller's thread (1 ms at 20,000).
    void setImmediateLimit(ProfileIndex limit) { m_limit = limit; }
    /// Emits finished(), before it returns where the dataset is small.
    void start(const DatasetPointer &dataset, const PeerQuery &query);
    /// Nothing that was started will finish.
    void cancel() { m_job.cancel(); }
    [[nodiscard]] bool isRunning() const { return m_job.isRunning(); }

Q_SIGNALS:
    void finished(const CityProfiles::PeerAnswer &answer);

private:
    ProfileIndex m_limit = 20000;
    LatestJob<PeerAnswer> m_job;
};

} // namespace CityProfiles
