// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes.h"
#include "segmentwork.h"

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

void add(const std::vector<ChangeCounts> &part, std::vector<ChangeCounts> &all)
{
    for (std::size_t question = 0; question < all.size(); ++question) {
        all[question].changed += part[question].changed;
        all[question].same += part[question].same;
        all[question].cannotTell += part[question].cannotTell;
        all[question].reversed += part[question].reversed;
    }
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
    EditionChanges over{earlier, later, citiesInBoth(dataset, earlier, later, set),
                        std::vector<ChangeCounts>(questions)};
    std::mutex mutex;
    std::optional<Error> error;
    forEachSegment((over.cities.size() + citiesAtOnce - 1) / citiesAtOnce, cancel, [&](std::size_t part) {
        std::vector<ChangeCounts> counts(questions);
        const std::size_t end = std::min(over.cities.size(), (part + 1) * citiesAtOnce);
        for (std::size_t city = part * citiesAtOnce; city < end; ++city) {
            const auto changes = changesOf(dataset, over.cities[city].first, over.cities[city].second);
            if (!changes) {
                const std::lock_guard lock(mutex);
                error = changes.error();
                return;
            }
            for (const QuestionChange &change : changes->questions)
                add(change, counts[std::size_t(change.question)]);
        }
        const std::lock_guard lock(mutex);
        add(counts, over.questions);
    });
    if (error)
        return *error;
    return isCancelled(cancel) ? EditionChanges() : over;
}

} // namespace CityProfiles
