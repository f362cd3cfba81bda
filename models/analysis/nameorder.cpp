// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The order of cities by name, which every other order falls back to.
#include "sorting.h"

#include <QCollator>

#include <algorithm>
#include <numeric>

namespace CityProfiles {

namespace {

/// Calls `visit(profile, city)` for each profile, removed ones included.
template <typename Visit>
void forEachProfile(const Dataset &dataset, Visit visit)
{
    for (int number = 0; number < dataset.segmentCount(); ++number) {
        const ProfileSegment &segment = dataset.segment(number);
        const ValueView<quint32> cities(segment.cities);
        const auto first = ProfileIndex(number << segmentBits);
        for (int row = 0; row < segment.size; ++row)
            visit(first + ProfileIndex(row), cities[row]);
    }
}

/// The stored rank of each city, those behind all others at the end.
std::vector<quint32> storedPlaces(const Dataset &dataset)
{
    std::vector<quint32> places;
    places.reserve(dataset.cityCount());
    for (const auto &segment : dataset.parts().cities) {
        const ValueView<quint32> ranks(segment->ranks);
        for (int row = 0; row < segment->size(); ++row)
            places.push_back(std::min(ranks[row], dataset.cityCount()));
    }
    return places;
}

} // namespace

bool namedBefore(const Dataset &dataset, ProfileIndex a, ProfileIndex b)
{
    const CityIndex cityA = dataset.city(a);
    const CityIndex cityB = dataset.city(b);
    if (cityA != cityB) {
        if (dataset.nameRank(cityA) != dataset.nameRank(cityB))
            return dataset.nameRank(cityA) < dataset.nameRank(cityB);
        const int names = dataset.foldedNames(cityA).compare(dataset.foldedNames(cityB));
        return names != 0 ? names < 0 : cityA < cityB; // an edited city shares the rank of another
    }
    const auto time = [&dataset](ProfileIndex profile) {
        return dataset.codebook().editions[std::size_t(dataset.edition(profile))].position;
    };
    return time(a) < time(b);
}

std::vector<ProfileIndex> nameOrder(const Dataset &dataset, const std::vector<quint32> &cityRanks)
{
    const CityIndex cities = dataset.cityCount();
    const std::vector<quint32> places = cityRanks.empty() ? storedPlaces(dataset) : cityRanks;
    std::vector<quint32> ends(std::size_t(cities) + 2); // of each place, moved on by one
    forEachProfile(dataset, [&](ProfileIndex, CityIndex city) { ++ends[places[city] + 1]; });
    std::partial_sum(ends.begin(), ends.end(), ends.begin());
    std::vector<ProfileIndex> order(dataset.profileCount());
    forEachProfile(dataset, [&](ProfileIndex profile, CityIndex city) { order[ends[places[city]]++] = profile; });
    const auto before = [&dataset](ProfileIndex a, ProfileIndex b) { return namedBefore(dataset, a, b); };
    quint32 begin = 0;
    for (std::size_t place = 0; place <= cities; begin = ends[place++]) {
        if (ends[place] - begin > 1)
            std::sort(order.begin() + begin, order.begin() + ends[place], before);
    }
    return order;
}

std::vector<quint32> dictionaryRanks(const Dataset &dataset, const CancelFlag &cancel)
{
    const QCollator collator;
    std::vector<QCollatorSortKey> keys;
    keys.reserve(dataset.cityCount());
    for (CityIndex city = 0; city < dataset.cityCount(); ++city) {
        if ((city & 0xfff) == 0 && isCancelled(cancel))
            return {};
        keys.push_back(collator.sortKey(dataset.cityName(city)));
    }
    std::vector<CityIndex> order(dataset.cityCount());
    std::iota(order.begin(), order.end(), CityIndex(0));
    std::sort(order.begin(), order.end(), [&](CityIndex a, CityIndex b) {
        const int names = keys[a].compare(keys[b]);
        return names != 0 ? names < 0 : dataset.nameRank(a) < dataset.nameRank(b);
    });
    std::vector<quint32> ranks(order.size());
    for (std::size_t rank = 0; rank < order.size(); ++rank)
        ranks[order[rank]] = quint32(rank);
    return ranks;
}

} // namespace CityProfiles
