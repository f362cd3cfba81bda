// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "spellinghelp.h"

#include "nearest.h"
#include "profilesearch.h"

namespace CityProfiles {

SpellingHelp::SpellingHelp(ProfileSearch *search, QObject *parent)
    : QObject(parent)
    , m_search(search)
{
    connect(search, &ProfileSearch::queryChanged, this, &SpellingHelp::forget);
    connect(search, &ProfileSearch::facetsChanged, this, &SpellingHelp::forget);
    connect(search, &ProfileSearch::resultChanged, this, &SpellingHelp::follow);
}

void SpellingHelp::forget()
{
    m_job.cancel();
    if (m_found.names.isEmpty() && m_found.inOtherYears == 0)
        return;
    m_found = {};
    Q_EMIT changed();
}

void SpellingHelp::follow()
{
    forget();
    const QueryResult &result = m_search->result();
    if (result.words.isEmpty() || !result.asked.isEmpty())
        return;
    m_job.start(
        [dataset = m_search->dataset(), text = m_search->query().text](const CancelFlag &cancel) {
            const int others = matching(*dataset, text, cancel).count();
            return others > 0 ? Found{{}, others} : Found{nearestNames(*dataset, text, most, cancel), 0};
        },
        [this](Found &&found) {
            m_found = std::move(found);
            Q_EMIT changed();
        });
}

} // namespace CityProfiles
