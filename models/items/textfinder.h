// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "latestjob.h"
#include "textsearch.h"

#include <QObject>

#include <optional>

namespace CityProfiles {

class ProfileSearch;

/// Looks for words in the texts of the profiles that a search shows, on a worker thread. Follows the search: other
/// survey years or conditions are looked through anew.
class TextFinder : public QObject {
    Q_OBJECT

public:
    static constexpr int most = 500; ///< answers with a passage

    explicit TextFinder(ProfileSearch *search, QObject *parent = nullptr);

    /// What to look for; blank: nothing.
    void setText(const QString &text);
    [[nodiscard]] const QString &text() const { return m_text; }
    /// Looks once more, after a failure.
    void retry();
    [[nodiscard]] bool isRunning() const;

    /// What was found last; while it is running, what came of the question before.
    [[nodiscard]] const TextHits &found() const { return m_found; }
    /// The dataset that was looked through; null before the first answer.
    [[nodiscard]] const DatasetPointer &dataset() const { return m_dataset; }
    /// How many profiles were looked through.
    [[nodiscard]] int lookedThrough() const { return m_lookedThrough; }
    /// Why nothing could be found.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    /// The folded words that were looked for.
    [[nodiscard]] const QByteArrayList &words() const { return m_words; }

Q_SIGNALS:
    /// The answer is on its way.
    void started();
    /// Something else was found, or nothing, or it failed.
    void changed();

private:
    void start();
    void forget();
    void forgetOtherDataset();

    ProfileSearch *m_search;
    QString m_text;
    DatasetPointer m_dataset;
    TextHits m_found;
    QByteArrayList m_words;
    int m_lookedThrough = 0;
    std::optional<Error> m_error;
    LatestJob<Result<TextHits>> m_job;
};

} // namespace CityProfiles
