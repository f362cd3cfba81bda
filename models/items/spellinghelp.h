// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "latestjob.h"

#include <QObject>
#include <QStringList>

namespace CityProfiles {

class ProfileSearch;

/// What a text may have meant that no name of the survey years has; looked for on a worker thread. Follows a search.
class SpellingHelp : public QObject {
    Q_OBJECT

public:
    static constexpr int most = 3; ///< names

    explicit SpellingHelp(ProfileSearch *search, QObject *parent = nullptr);

    [[nodiscard]] bool isRunning() const { return m_job.isRunning(); }
    /// The nearest names, best first.
    [[nodiscard]] const QStringList &names() const { return m_found.names; }
    /// How many profiles of other survey years match the text as it is; then no other spelling is looked for.
    [[nodiscard]] int inOtherYears() const { return m_found.inOtherYears; }

Q_SIGNALS:
    void changed();

private:
    struct Found {
        QStringList names;
        int inOtherYears = 0;
    };
    void follow();
    void forget();

    ProfileSearch *m_search;
    Found m_found;
    LatestJob<Found> m_job;
};

} // namespace CityProfiles
