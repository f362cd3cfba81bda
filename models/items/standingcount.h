// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "latestjob.h"
#include "standing.h"

#include <QObject>

#include <map>

namespace CityProfiles {

/// How a profile stands among those of its own survey year, by index in Codebook::questions.
struct Standings {
    std::map<int, NumberStanding> numbers;
    /// Of single and multi choice: each option that the profile names, by index in Question::options. A city's own
    /// words are left out, for they count cities, not texts.
    std::map<int, std::map<int, OptionStanding>> options;
};

/// Ranks the numbers of a profile and counts how many have what it names: at once where the dataset is small, on a
/// worker thread where it is large. A newer request makes the older one's answer void.
class StandingCount : public QObject {
    Q_OBJECT

public:
    explicit StandingCount(QObject *parent = nullptr);

    /// Datasets up to this many profiles are ranked at once, in the caller's thread (1 ms at 20,000).
    void setImmediateLimit(ProfileIndex limit) { m_limit = limit; }
    /// Emits finished(), before it returns where the dataset is small.
    void start(const DatasetPointer &dataset, ProfileIndex profile);
    /// Nothing that was started will finish.
    void cancel() { m_job.cancel(); }

Q_SIGNALS:
    void finished(const CityProfiles::Standings &standings);

private:
    ProfileIndex m_limit = 20000;
    LatestJob<Standings> m_job;
};

} // namespace CityProfiles
