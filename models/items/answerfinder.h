// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answeroffers.h"
#include "latestjob.h"

#include <QObject>

namespace CityProfiles {

class ProfileSearch;

/// The answers of the codebook that a typed text names, counted over what a search asks for, on a worker thread.
/// Follows the search.
class AnswerFinder : public QObject {
    Q_OBJECT

public:
    explicit AnswerFinder(ProfileSearch *search, QObject *parent = nullptr);

    void setText(const QString &text);
    [[nodiscard]] ProfileSearch *search() const { return m_search; }
    /// What can be added to the filter, best first.
    [[nodiscard]] const std::vector<OfferedCondition> &offered() const { return m_found.offered; }
    /// How many questions they are about.
    [[nodiscard]] int questions() const { return m_found.questions; }
    [[nodiscard]] bool isRunning() const { return m_job.isRunning(); }
    /// The search's filter with an offer added.
    [[nodiscard]] Filter filterWith(std::size_t offer) const;

Q_SIGNALS:
    void changed();

private:
    struct Found {
        std::vector<OfferedCondition> offered;
        int questions = 0;
    };
    void start();
    void take(Found &&found);
    [[nodiscard]] static Found find(const DatasetIndexPointer &index, const Query &query, const QString &text,
                                    const CancelFlag &cancel);

    ProfileSearch *m_search;
    QString m_text;
    Found m_found;
    LatestJob<Found> m_job;
};

} // namespace CityProfiles
