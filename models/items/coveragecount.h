// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coverage.h"
#include "latestjob.h"

#include <QObject>

namespace CityProfiles {

/// Counts the coverage of a dataset: at once where it is small, on a worker thread where it is large. A newer request
/// makes the older one's answer void.
class CoverageCount : public QObject {
    Q_OBJECT

public:
    explicit CoverageCount(QObject *parent = nullptr);

    /// Datasets up to this many profiles are counted at once, in the caller's thread (0.2 ms at 20,000).
    void setImmediateLimit(ProfileIndex limit) { m_limit = limit; }
    /// Emits finished(), before it returns where the dataset is small.
    void start(const DatasetPointer &dataset);
    /// Nothing that was started will finish.
    void cancel() { m_job.cancel(); }
    [[nodiscard]] bool isRunning() const { return m_job.isRunning(); }

Q_SIGNALS:
    void finished(const CityProfiles::DatasetPointer &dataset, const CityProfiles::Coverage &coverage);

private:
    ProfileIndex m_limit = 20000;
    LatestJob<Coverage> m_job;
};

} // namespace CityProfiles
