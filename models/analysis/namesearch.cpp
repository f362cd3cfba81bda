// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "namesearch.h"

#include "folding.h"
#include "segmentwork.h"
#include "textscan.h"

#include <algorithm>

namespace CityProfiles {

namespace {

/// Below this part of all profiles, looking at each is quicker than a scan of everything.
constexpr int fewInverse = 24;

std::vector<bool> countriesWith(const Dataset &dataset, const QByteArray &word)
{
    std::vector<bool> countries;
    for (const Country &country : dataset.tables().countries)
        countries.push_back(folded(country.name).contains(word));
    return countries;
}

/// Where a word stands best in the names of each city; a country is as good as the inside of a name.
std::vector<MatchPlace> placesInCities(const Dataset &dataset, const QByteArray &word, const CancelFlag &cancel)
{
    std::vector<MatchPlace> places(dataset.cityCount(), MatchPlace::Nowhere);
    const std::vector<bool> countries = countriesWith(dataset, word);
    const bool anyCountry = std::find(countries.begin(), countries.end(), true) != countries.end();
    forEachSegment(dataset.parts().cities.size(), cancel, [&](std::size_t number) {
        const CitySegment &segment = *dataset.parts().cities[number];
        const std::size_t first = number << segmentBits;
        const ValueView<quint16> codes(segment.countries);
        for (int row = 0; anyCountry && row < segment.size(); ++row) {
            if (countries[codes[row]])
                places[first + std::size_t(row)] = MatchPlace::Inside;
        }
        scanRows(segment.folded, word, [&places, first](int row, MatchPlace place) {
            MatchPlace &best = places[first + std::size_t(row)];
            best = std::max(best, place);
            return place == MatchPlace::NameStart;
        });
    });
    return places;
}

/// Takes one word into account, for the profiles of one segment.
void narrowSegment(const ProfileSegment &segment, std::size_t firstWord, const std::vector<MatchPlace> &places,
                   const QByteArray &word, NameMatches &matches)
{
    const ValueView<quint32> cities(segment.cities);
    std::vector<quint64> hits((std::size_t(segment.size) + 63) / 64);
    scanRows(segment.searchable, word, [&hits](int row, MatchPlace) {
        hits[std::size_t(row) >> 6] |= quint64(1) << (row & 63);
        return true;
    });
    for (std::size_t at = 0; at < hits.size(); ++at) {
        quint64 found = hits[at];
        quint64 name = 0;
        quint64 start = 0;
        const int rows = std::min(64, segment.size - int(at << 6));
        for (int row = 0; row < rows; ++row) {
            const auto place = quint64(places[cities[int(at << 6) + row]]);
            found |= quint64(place != 0) << row;
            start |= quint64(place >= quint64(MatchPlace::WordStart)) << row;
            name |= quint64(place >= quint64(MatchPlace::NameStart)) << row;
        }
        matches.all.words()[firstWord + at] &= found;
        matches.startsWord.words()[firstWord + at] &= start;
        matches.startsName.words()[firstWord + at] |= name;
    }
}

void narrowAll(const Dataset &dataset, const QByteArray &word, NameMatches &matches, const CancelFlag &cancel)
{
    const std::vector<MatchPlace> places = placesInCities(dataset, word, cancel);
    forEachSegment(std::size_t(dataset.segmentCount()), cancel, [&](std::size_t number) {
        narrowSegment(dataset.segment(int(number)), number * ProfileSet::segmentWords, places, word, matches);
    });
}

/// The same, for few profiles one by one.
void narrowEach(const Dataset &dataset, const QByteArray &word, NameMatches &matches)
{
    const std::vector<bool> countries = countriesWith(dataset, word);
    const ProfileSet before = matches.all;
    const auto take = [](ProfileSet &set, ProfileIndex profile, bool keep) {
        if (!keep)
            set.remove(profile);
    };
    before.forEach([&](ProfileIndex profile) {
        const CityIndex city = dataset.city(profile);
        const MatchPlace place = bestPlace(dataset.foldedNames(city), word);
        const TextColumn &texts = dataset.segment(int(profile >> segmentBits)).searchable;
        const bool found = place != MatchPlace::Nowhere || countries[std::size_t(dataset.country(city))]
            || texts.at(int(profile & (segmentSize - 1))).indexOf(QByteArrayView(word)) >= 0;
        take(matches.all, profile, found);
        take(matches.startsWord, profile, place >= MatchPlace::WordStart);
        if (place == MatchPlace::NameStart)
            matches.startsName.insert(profile);
    });
}

} // namespace

QList<QByteArray> searchWords(const QString &text)
{
    QList<QByteArray> words = folded(text).split(' ');
    words.removeAll(QByteArray());
    return words;
}

bool narrows(const QList<QByteArray> &words, const QList<QByteArray> &before)
{
    if (before.isEmpty() || words.size() < before.size())
        return false;
    for (qsizetype i = 0; i < before.size(); ++i) {
        if (!words.at(i).contains(before.at(i)))
            return false;
    }
    return true;
}

NameMatches matchNames(const Dataset &dataset, const QList<QByteArray> &words, const ProfileSet *within,
                       const CancelFlag &cancel)
{
    NameMatches matches{words, within ? *within : ProfileSet::all(dataset), ProfileSet(dataset.profileCount()), {}};
    matches.startsWord = matches.all;
    for (const QByteArray &word : words) {
        if (isCancelled(cancel))
            break;
        if (matches.all.count() < int(dataset.profileCount()) / fewInverse)
            narrowEach(dataset, word, matches);
        else
            narrowAll(dataset, word, matches, cancel);
        matches.startsWord &= matches.all;
    }
    matches.startsName &= matches.startsWord;
    return matches;
}

ProfileSet namedWith(const Dataset &dataset, const QByteArray &beginning)
{
    std::vector<bool> cities;
    cities.reserve(dataset.cityCount());
    for (const auto &segment : dataset.parts().cities) {
        for (int row = 0; row < segment->size(); ++row)
            cities.push_back(segment->folded.at(row).startsWith(beginning));
    }
    ProfileSet named(dataset.profileCount());
    for (int number = 0; number < dataset.segmentCount(); ++number) {
        const ProfileSegment &segment = dataset.segment(number);
        const ValueView<quint32> column(segment.cities);
        for (int row = 0; row < segment.size; ++row) {
            if (cities[column[row]])
                named.insert(ProfileIndex(number << segmentBits) + ProfileIndex(row));
        }
    }
    return named;
}

} // namespace CityProfiles
