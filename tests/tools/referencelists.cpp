// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "folding.h"
#include "reference.h"
#include "referenceorder.h"

#include <algorithm>

namespace CityProfiles::Testing {

// Lists and counts: what a query keeps, one profile after another.

namespace {

/// The condition that a facet has set: the first on its subject alone, about states or about values as the facet is.
int ownCondition(const Filter &filter, const Facet &facet)
{
    for (std::size_t i = 0; i < filter.size(); ++i) {
        const std::vector<Term> &terms = filter[i].terms;
        if (terms.size() != 1 || terms.front().subject != facet.subject)
            continue;
        const auto kind = terms.front().values.front().kind;
        const bool states = kind == ConditionValue::Kind::State;
        const bool words = kind == ConditionValue::Kind::Words || kind == ConditionValue::Kind::Contains;
        if (!words && states == (facet.kind == Facet::Kind::States))
            return int(i);
    }
    return -1;
}

QList<QByteArray> wordsOf(const QString &text)
{
    QList<QByteArray> words = folded(text).split(' ');
    words.removeAll(QByteArray());
    return words;
}

} // namespace

std::vector<QByteArray> Reference::names(ProfileIndex profile) const
{
    const City &city = cityOf(profile);
    std::vector<QByteArray> lines{folded(city.name), folded(city.subdivision)};
    for (const QString &name : city.otherNames)
        lines.push_back(folded(name));
    return lines;
}

bool Reference::isAsked(ProfileIndex profile, const EditionChoice &editions) const
{
    if (editions.mode == EditionChoice::Mode::All)
        return true;
    if (editions.mode == EditionChoice::Mode::One)
        return whole(profile).edition == editions.edition;
    const auto time = [this](ProfileIndex other) {
        return m_dataset.codebook().editions[std::size_t(whole(other).edition)].position;
    };
    return std::none_of(m_profiles.begin(), m_profiles.end(), [&](ProfileIndex other) {
        return m_dataset.city(other) == m_dataset.city(profile) && time(other) > time(profile);
    });
}

Reference::Place Reference::place(ProfileIndex profile, const QString &text) const
{
    const Country &country = m_dataset.tables().countries[std::size_t(cityOf(profile).country)];
    Place worst = Place::NameStart;
    bool beginsName = wordsOf(text).isEmpty();
    for (const QByteArray &word : wordsOf(text)) {
        Place best = folded(country.name).contains(word) ? Place::Inside : Place::Nowhere;
        for (std::size_t q = 0; q < whole(profile).answers.size(); ++q) {
            if (m_dataset.question(int(q)).searchable && folded(whole(profile).answers[q].text()).contains(word))
                best = Place::Inside;
        }
        for (const QByteArray &name : names(profile)) {
            if (name.startsWith(word))
                best = std::max(best, Place::NameStart);
            else if (name.contains(QByteArray(' ' + word)))
                best = std::max(best, Place::WordStart);
            else if (name.contains(word))
                best = std::max(best, Place::Inside);
        }
        beginsName = beginsName || best == Place::NameStart;
        worst = std::min(worst, best);
    }
    return worst == Place::WordStart && beginsName ? Place::NameStart : worst;
}

Reference::Lists Reference::lists(const Query &query) const
{
    Lists lists;
    std::vector<Place> places(m_whole.size());
    for (const ProfileIndex profile : m_profiles) {
        places[profile] = place(profile, query.text);
        if (!isAsked(profile, query.editions) || places[profile] == Place::Nowhere)
            continue;
        const Truth truth = this->truth(profile, query.filter);
        if (truth != Truth::No)
            (truth == Truth::Yes ? lists.rows : lists.possible).push_back(profile);
    }
    const ReferenceOrder order(m_dataset, m_whole, query.sort);
    const auto before = [&](ProfileIndex a, ProfileIndex b) {
        return query.sort.empty() && places[a] != places[b] ? places[a] > places[b] : order.before(a, b);
    };
    std::sort(lists.rows.begin(), lists.rows.end(), before);
    std::sort(lists.possible.begin(), lists.possible.end(), before);
    return lists;
}

FacetCounts Reference::counts(const Facet &facet, const Query &query) const
{
    Filter others = query.filter;
    const int own = ownCondition(query.filter, facet);
    if (own >= 0 && query.filter[std::size_t(own)].match != Match::All)
        others.erase(others.begin() + own);
    FacetCounts counts{std::vector<int>(facet.values.size()), std::vector<int>(facet.bins.size()), 0, false};
    for (const ProfileIndex profile : lists({query.text, query.editions, {}, others}).rows) {
        for (std::size_t i = 0; i < facet.values.size(); ++i)
            counts.values[i] += ofValue(profile, facet.subject, facet.values[i]) == Truth::Yes ? 1 : 0;
        for (std::size_t i = 0; i < facet.bins.size(); ++i)
            counts.bins[i] += ofValue(profile, facet.subject, facet.bins[i]) == Truth::Yes ? 1 : 0;
        if (facet.subject.question < 0 || facet.kind == Facet::Kind::States)
            continue;
        const State state = whole(profile).answers[std::size_t(facet.subject.question)].state;
        counts.unknown += known(state) ? 0 : 1;
        counts.atLeast = counts.atLeast || (facet.kind == Facet::Kind::Choice && state == State::Partial);
    }
    return counts;
}

} // namespace CityProfiles::Testing
