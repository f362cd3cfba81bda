// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sorting.h"

#include <QCollator>

#include <algorithm>
#include <numeric>

namespace CityProfiles {

namespace {

/// The place of each entry in the order of names.
template <typename Entries>
std::vector<quint32> ranksByName(const Entries &entries)
{
    std::vector<std::size_t> order(entries.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    const QCollator collator;
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return collator.compare(entries[a].name, entries[b].name) < 0;
    });
    std::vector<quint32> ranks(entries.size());
    for (std::size_t rank = 0; rank < order.size(); ++rank)
        ranks[order[rank]] = quint32(rank);
    return ranks;
}

std::vector<quint32> rankByRegion(const SurveyTables &tables)
{
    std::vector<quint32> ranks;
    for (const Country &country : tables.countries) {
        ranks.push_back(country.region < 0 ? SortRanks::missing
                                           : quint32(tables.regions[std::size_t(country.region)].position));
    }
    return ranks;
}

/// Ranks by a table with an entry for each country.
SortRanks placeRanks(const Dataset &dataset, const std::vector<quint32> &byCountry)
{
    std::vector<quint32> byCity;
    byCity.reserve(dataset.cityCount());
    for (const auto &segment : dataset.parts().cities) {
        const ValueView<quint16> codes(segment->countries);
        for (int row = 0; row < segment->size(); ++row)
            byCity.push_back(byCountry[codes[row]]);
    }
    SortRanks result;
    result.ranks.reserve(dataset.profileCount());
    for (ProfileIndex profile = 0; profile < dataset.profileCount(); ++profile)
        result.ranks.push_back(byCity[dataset.city(profile)]);
    for (const quint32 rank : byCountry)
        result.end = rank == SortRanks::missing ? result.end : std::max(result.end, rank + 1);
    return result;
}

SortRanks editionRanks(const Dataset &dataset)
{
    const std::vector<int> order = dataset.codebook().editionOrder();
    std::vector<quint32> places(order.size());
    for (std::size_t place = 0; place < order.size(); ++place)
        places[std::size_t(order[place])] = quint32(place);
    SortRanks result;
    result.end = quint32(order.size());
    result.ranks.reserve(dataset.profileCount());
    for (ProfileIndex profile = 0; profile < dataset.profileCount(); ++profile)
        result.ranks.push_back(places[std::size_t(dataset.edition(profile))]);
    return result;
}

SortRanks answeredRanks(const Dataset &dataset)
{
    const std::vector<quint8> counts = answeredCounts(dataset);
    return {{counts.begin(), counts.end()}, quint32(dataset.codebook().questions.size()) + 1};
}

/// Turns the ranks around where the order descends.
void direct(SortRanks &ranks, bool descending)
{
    if (!descending)
        return;
    for (quint32 &rank : ranks.ranks) {
        if (rank != SortRanks::missing)
            rank = ranks.end - 1 - rank;
    }
}

/// Sorts stably by `digit(profile)`, which is below `end`.
template <typename Digit>
void countingSort(std::vector<ProfileIndex> &order, std::size_t end, Digit digit)
{
    std::vector<quint32> starts(end + 1);
    for (const ProfileIndex profile : order)
        ++starts[digit(profile) + 1];
    std::partial_sum(starts.begin(), starts.end(), starts.begin());
    std::vector<ProfileIndex> sorted(order.size());
    for (const ProfileIndex profile : order)
        sorted[starts[digit(profile)]++] = profile;
    order = std::move(sorted);
}

/// Sorts stably by ranks, those without one last.
void sortByRanks(std::vector<ProfileIndex> &order, const SortRanks &ranks)
{
    constexpr quint32 digitBits = 16;
    constexpr quint32 digitEnd = 1 << digitBits;
    const auto rank = [&ranks](ProfileIndex profile) { return std::min(ranks.ranks[profile], ranks.end); };
    if (ranks.end < digitEnd) {
        countingSort(order, ranks.end + 1, rank);
        return;
    }
    countingSort(order, digitEnd, [&](ProfileIndex profile) { return rank(profile) & (digitEnd - 1); });
    countingSort(order, (ranks.end >> digitBits) + 1, [&](ProfileIndex profile) { return rank(profile) >> digitBits; });
}

Result<SortRanks> ranksOf(const Dataset &dataset, const SortOrder &order, const CancelFlag &cancel)
{
    switch (order.by) {
    case SortOrder::By::Country:
        return placeRanks(dataset, ranksByName(dataset.tables().countries));
    case SortOrder::By::Region:
        return placeRanks(dataset, rankByRegion(dataset.tables()));
    case SortOrder::By::Edition:
        return editionRanks(dataset);
    case SortOrder::By::Answered:
        return answeredRanks(dataset);
    case SortOrder::By::Question:
        return answerRanks(dataset, order.question, cancel);
    case SortOrder::By::Name:
        break;
    }
    return SortRanks();
}

/// The places of the profiles' cities in an order of names, equal for the profiles of one city.
SortRanks nameRanks(const Dataset &dataset, const std::vector<ProfileIndex> &names)
{
    SortRanks result;
    result.ranks.resize(dataset.profileCount());
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (i > 0 && dataset.city(names[i]) != dataset.city(names[i - 1]))
            ++result.end;
        result.ranks[names[i]] = result.end;
    }
    ++result.end;
    return result;
}

} // namespace

Result<std::vector<ProfileIndex>> sortedOrder(const Dataset &dataset, const SortOrders &orders,
                                              const std::vector<ProfileIndex> &names, const CancelFlag &cancel)
{
    std::vector<ProfileIndex> order = names;
    for (auto sort = orders.rbegin(); sort != orders.rend(); ++sort) {
        Result<SortRanks> ranks = sort->by == SortOrder::By::Name ? Result<SortRanks>(nameRanks(dataset, names))
                                                                  : ranksOf(dataset, *sort, cancel);
        if (!ranks)
            return ranks.error();
        if (isCancelled(cancel))
            return std::vector<ProfileIndex>();
        direct(*ranks, sort->descending);
        sortByRanks(order, *ranks);
    }
    return order;
}

} // namespace CityProfiles
