// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query.h"

#include "folding.h"

#include <QCollator>

#include <algorithm>
#include <limits>
#include <numeric>

#include <string.h>

namespace CityProfiles {

namespace {

/// Calls `hit(row)` once for each row of the column that holds the needle.
template <typename Hit>
void scan(const TextColumn &column, const QByteArray &needle, Hit hit)
{
    const char *begin = column.bytes.constData();
    const char *end = begin + column.bytes.size();
    const auto rowEnds = ValueView<quint32>(column.ends).values();
    int row = 0;
    for (const char *at = begin; at < end;) {
        at = static_cast<const char *>(
            memmem(at, std::size_t(end - at), needle.constData(), std::size_t(needle.size())));
        if (!at)
            return;
        const auto position = quint32(at - begin);
        row = rowEnds[std::size_t(row)] >= position ? row : column.rowAt(position);
        hit(row);
        at = begin + rowEnds[std::size_t(row)] + 1;
        ++row;
        if (std::size_t(row) >= rowEnds.size())
            return;
    }
}

std::vector<bool> citiesWith(const Dataset &dataset, const QByteArray &word)
{
    std::vector<bool> cities(dataset.cityCount());
    std::vector<bool> countries;
    for (const Country &country : dataset.tables().countries)
        countries.push_back(folded(country.name).contains(word));
    const bool anyCountry = std::find(countries.begin(), countries.end(), true) != countries.end();
    for (std::size_t number = 0; number < dataset.parts().cities.size(); ++number) {
        const CitySegment &segment = *dataset.parts().cities[number];
        const std::size_t first = number << segmentBits;
        scan(segment.folded, word, [&](int row) { cities[first + std::size_t(row)] = true; });
        const ValueView<quint16> codes(segment.countries);
        for (int row = 0; anyCountry && row < segment.size(); ++row) {
            if (countries[codes[row]])
                cities[first + std::size_t(row)] = true;
        }
    }
    return cities;
}

ProfileSet profilesWith(const Dataset &dataset, const QByteArray &word)
{
    const std::vector<bool> cities = citiesWith(dataset, word);
    ProfileSet set(dataset.profileCount());
    for (int number = 0; number < dataset.segmentCount(); ++number) {
        const ProfileSegment &segment = dataset.segment(number);
        const auto first = ProfileIndex(number << segmentBits);
        const ValueView<quint32> cityColumn(segment.cities);
        for (int row = 0; row < segment.size; ++row) {
            if (cities[cityColumn[row]])
                set.insert(first + ProfileIndex(row));
        }
        scan(segment.searchable, word, [&](int row) { set.insert(first + ProfileIndex(row)); });
    }
    return set;
}

/// The place of each country in the order of names.
std::vector<int> countryRanks(const Dataset &dataset)
{
    const auto &countries = dataset.tables().countries;
    std::vector<std::size_t> order(countries.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    const QCollator collator;
    std::sort(order.begin(), order.end(),
              [&](std::size_t a, std::size_t b) { return collator.compare(countries[a].name, countries[b].name) < 0; });
    std::vector<int> ranks(countries.size());
    for (std::size_t rank = 0; rank < order.size(); ++rank)
        ranks[order[rank]] = int(rank);
    return ranks;
}

struct SortKey {
    double value = 0;
    quint32 name = 0;
    int time = 0;
    ProfileIndex profile = 0;
};

std::vector<SortKey> sortKeys(const Dataset &dataset, const ProfileSet &set, const SortOrder &order)
{
    const double last = std::numeric_limits<double>::infinity();
    const double sign = order.descending ? -1 : 1;
    const std::vector<int> countries = order.by == SortOrder::By::Country ? countryRanks(dataset) : std::vector<int>();
    std::vector<SortKey> keys;
    keys.reserve(std::size_t(set.count()));
    set.forEach([&](ProfileIndex profile) {
        const CityIndex city = dataset.city(profile);
        SortKey key{0, dataset.nameRank(city),
                    dataset.codebook().editions[std::size_t(dataset.edition(profile))].position, profile};
        switch (order.by) {
        case SortOrder::By::Name:
            key.value = sign * key.name;
            break;
        case SortOrder::By::Country:
            key.value = sign * countries[std::size_t(dataset.country(city))];
            break;
        case SortOrder::By::Edition:
            key.value = sign * key.time;
            break;
        case SortOrder::By::Question: {
            const auto number = dataset.quantity(profile, order.question);
            key.value = number ? sign * number->sortValue() : last;
            break;
        }
        }
        keys.push_back(key);
    });
    return keys;
}

/// Sorts by putting each key at the place that its city's rank gives it; only keys of one rank are compared.
template <typename Before>
void placeByName(std::vector<SortKey> &keys, CityIndex cityCount, bool descending, Before before)
{
    const auto place = [cityCount, descending](const SortKey &key) {
        const std::size_t rank = std::min(key.name, cityCount); // cities that were added stand last
        return descending ? cityCount - rank : rank;
    };
    std::vector<quint32> ends(std::size_t(cityCount) + 2);
    for (const SortKey &key : keys)
        ++ends[place(key) + 1];
    std::partial_sum(ends.begin(), ends.end(), ends.begin());
    std::vector<SortKey> placed(keys.size());
    for (const SortKey &key : keys)
        placed[ends[place(key)]++] = key;
    for (std::size_t begin = 0, end = 0; begin < placed.size(); begin = end) {
        for (end = begin + 1; end < placed.size() && place(placed[end]) == place(placed[begin]);)
            ++end;
        if (end - begin > 1)
            std::sort(placed.begin() + qsizetype(begin), placed.begin() + qsizetype(end), before);
    }
    keys = std::move(placed);
}

} // namespace

ProfileSet matching(const Dataset &dataset, const QString &text, const CancelFlag &cancel)
{
    ProfileSet result = ProfileSet::all(dataset);
    const QList<QByteArray> words = folded(text).split(' ');
    for (const QByteArray &word : words) {
        if (word.isEmpty() || cancelled(cancel))
            continue;
        result &= profilesWith(dataset, word);
    }
    return result;
}

std::vector<ProfileIndex> sorted(const Dataset &dataset, const ProfileSet &set, const SortOrder &sort)
{
    std::vector<SortKey> keys = sortKeys(dataset, set, sort);
    const bool backwards = sort.by == SortOrder::By::Name && sort.descending; // an edited city shares another's rank
    const auto before = [&dataset, backwards](const SortKey &a, const SortKey &b) {
        if (a.value != b.value)
            return a.value < b.value;
        if (a.name != b.name)
            return a.name < b.name;
        const int order =
            dataset.foldedNames(dataset.city(a.profile)).compare(dataset.foldedNames(dataset.city(b.profile)));
        if (order != 0)
            return backwards ? order > 0 : order < 0;
        return a.time != b.time ? a.time < b.time : a.profile < b.profile;
    };
    if (sort.by == SortOrder::By::Name)
        placeByName(keys, dataset.cityCount(), sort.descending, before);
    else
        std::sort(keys.begin(), keys.end(), before);
    std::vector<ProfileIndex> profiles;
    profiles.reserve(keys.size());
    for (const SortKey &key : keys)
        profiles.push_back(key.profile);
    return profiles;
}

std::vector<ProfileIndex> run(const Dataset &dataset, const Query &query, const CancelFlag &cancel)
{
    ProfileSet set = profilesOf(dataset, query.editions);
    if (!query.text.trimmed().isEmpty())
        set &= matching(dataset, query.text, cancel);
    if (cancelled(cancel))
        return {};
    return sorted(dataset, set, query.sort);
}

} // namespace CityProfiles
