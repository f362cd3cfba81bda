// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes.h"
#include "segmentwork.h"

#include <algorithm>
#include <mutex>

namespace CityProfiles {

// What changed over many cities.

namespace {

constexpr ProfileIndex nobody = ~ProfileIndex(0);
using Pairs = std::vector<std::pair<ProfileIndex, ProfileIndex>>;

/// The profiles of the cities that are in both editions, by city.
Pairs citiesInBoth(const Dataset &dataset, int earlier, int later, const ProfileSet &set)
{
    Pairs all(dataset.cityCount(), {nobody, nobody});
    for (int number = 0; number < dataset.segmentCount(); ++number) {
        const ProfileSegment &segment = dataset.segment(number);
        const BitView removed(segment.removed);
        const ValueView<quint32> cities(segment.cities);
        const ValueView<quint8> editions(segment.editions);
        const auto first = ProfileIndex(number << segmentBits);
        for (int row = 0; row < segment.size; ++row) {
            if (removed.test(row) || (editions[row] != earlier && editions[row] != later))
                continue;
            auto &pair = all[cities[row]];
            (editions[row] == earlier ? pair.first : pair.second) = first + ProfileIndex(row);
        }
    }
    std::erase_if(all, [&set](const auto &pair) {
        return pair.first == nobody || pair.second == nobody
            || (!set.contains(pair.first) && !set.contains(pair.second));
    });
    return all;
}

void add(const QuestionChange &change, ChangeCounts &counts)
{
    ++(change.verdict == Verdict::Different  ? counts.changed
           : change.verdict == Verdict::Same ? counts.same
                                             : counts.cannotTell);
    counts.reversed += change.reversed ? 1 : 0;
}

/// As it counts among other cities: texts in the cities' own words that differ are not compared.
QuestionChange counted(const Codebook &codebook, QuestionChange change)
{
    if (change.verdict == Verdict::Different && inOwnWords(codebook.questions[std::size_t(change.question)]))
        change.verdict = Verdict::CannotTell;
    return change;
}

/// The counts of some of the cities, and where in EditionChanges::cities those stand that changed.
struct Part {
    explicit Part(std::size_t questions)
        : counts(questions)
        , changed(questions)
    {
    }

    void add(std::size_t city, const QuestionChange &change)
    {
        const auto question = std::size_t(change.question);
        CityProfiles::add(change, counts[question]);
        if (change.verdict == Verdict::Different && changed[question].size() < mostChangedListed)
            changed[question].push_back(city);
    }
    void add(const Part &part)
    {
        for (std::size_t question = 0; question < counts.size(); ++question) {
            counts[question].changed += part.counts[question].changed;
            counts[question].same += part.counts[question].same;
            counts[question].cannotTell += part.counts[question].cannotTell;
            counts[question].reversed += part.counts[question].reversed;
            changed[question].insert(changed[question].end(), part.changed[question].begin(),
                                     part.changed[question].end());
        }
    }

    std::vector<ChangeCounts> counts;
    std::vector<std::vector<std::size_t>> changed;
};

/// The later profiles of the first that changed; the parts were added in any order.
std::vector<ProfileIndex> firstOf(std::vector<std::size_t> changed, const Pairs &cities)
{
    std::sort(changed.begin(), changed.end());
    changed.resize(std::min(changed.size(), mostChangedListed));
    std::vector<ProfileIndex> later(changed.size());
    std::transform(changed.begin(), changed.end(), later.begin(),
                   [&cities](std::size_t city) { return cities[city].second; });
    return later;
}

} // namespace

ChangeCounts countsOf(const CityChanges &changes)
{
    ChangeCounts counts;
    for (const QuestionChange &change : changes.questions)
        add(change, counts);
    return counts;
}

Result<EditionChanges> changesOver(const Dataset &dataset, int earlier, int later, const ProfileSet &set,
                                   const CancelFlag &cancel)
{
    constexpr std::size_t citiesAtOnce = 64;
    const std::size_t questions = dataset.codebook().questions.size();
    EditionChanges over{earlier, later, citiesInBoth(dataset, earlier, later, set), {}, {}};
    Part all(questions);
    std::mutex mutex;
    std::optional<Error> error;
    forEachSegment((over.cities.size() + citiesAtOnce - 1) / citiesAtOnce, cancel, [&](std::size_t part) {
        Part own(questions);
        const std::size_t end = std::min(over.cities.size(), (part + 1) * citiesAtOnce);
        for (std::size_t city = part * citiesAtOnce; city < end; ++city) {
            const auto changes = changesOf(dataset, over.cities[city].first, over.cities[city].second);
            if (!changes) {
                const std::lock_guard lock(mutex);
                error = changes.error();
                return;
            }
            for (const QuestionChange &change : changes->questions)
                own.add(city, counted(dataset.codebook(), change));
        }
        const std::lock_guard lock(mutex);
        all.add(own);
    });
    if (error)
        return *error;
    if (isCancelled(cancel))
        return EditionChanges();
    over.questions = std::move(all.counts);
    for (const std::vector<std::size_t> &changed : all.changed)
        over.changed.push_back(firstOf(changed, over.cities));
    return over;
}

} // namespace CityProfiles
