// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answerfinder.h"

#include "profilesearch.h"

namespace CityProfiles {

AnswerFinder::AnswerFinder(ProfileSearch *search, QObject *parent)
    : QObject(parent)
    , m_search(search)
{
    connect(search, &ProfileSearch::resultChanged, this, &AnswerFinder::start);
    connect(search, &ProfileSearch::facetsChanged, this, [this] {
        take({}); // it may be of another codebook
        start();
    });
}

void AnswerFinder::setText(const QString &text)
{
    m_text = text;
    start();
}

AnswerFinder::Found AnswerFinder::find(const DatasetIndexPointer &index, const Query &query, const QString &text,
                                       const CancelFlag &cancel)
{
    const std::vector<AnswerOffer> offers = answerOffers(index->dataset().codebook(), text);
    Result<std::vector<OfferedCondition>> counted = countOffers(*index, offers, query, cancel);
    if (!counted || counted->empty())
        return {}; // an offer that can't be counted is none; the list says why the filter fails
    return {std::move(*counted), questionCount(offers)};
}

void AnswerFinder::start()
{
    if (!m_search->index() || m_text.trimmed().isEmpty()) {
        m_job.cancel();
        take({});
        return;
    }
    m_job.start([index = m_search->index(), query = m_search->query(),
                 text = m_text](const CancelFlag &cancel) { return find(index, query, text, cancel); },
                [this](Found &&found) { take(std::move(found)); });
}

void AnswerFinder::take(Found &&found)
{
    if (found.offered == m_found.offered)
        return;
    m_found = std::move(found);
    Q_EMIT changed();
}

Filter AnswerFinder::filterWith(std::size_t offer) const
{
    const Filter &filter = m_search->query().filter;
    return offer < m_found.offered.size() ? withCondition(filter, m_found.offered[offer].condition) : filter;
}

} // namespace CityProfiles
