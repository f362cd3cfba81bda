// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editionchoice.h"

namespace CityProfiles {

namespace {

/// Calls `visit(profile, city, edition)` for each profile that is not removed.
template <typename Visit>
void forEachProfile(const Dataset &dataset, Visit visit)
{
    for (int number = 0; number < dataset.segmentCount(); ++number) {
        const ProfileSegment &segment = dataset.segment(number);
        const BitView removed(segment.removed);
        const ValueView<quint32> cities(segment.cities);
        const ValueView<quint8> editions(segment.editions);
        const auto first = ProfileIndex(number << segmentBits);
        for (int row = 0; row < segment.size; ++row) {
            if (!removed.test(row))
                visit(first + ProfileIndex(row), cities[row], editions[row]);
        }
    }
}

ProfileSet latestOfEachCity(const Dataset &dataset)
{
    constexpr ProfileIndex none = ~ProfileIndex(0);
    std::vector<int> times;
    for (const Edition &edition : dataset.codebook().editions)
        times.push_back(edition.position);
    struct Latest {
        ProfileIndex profile = none;
        int time = 0;
    };
    std::vector<Latest> latest(dataset.cityCount());
    forEachProfile(dataset, [&](ProfileIndex profile, CityIndex city, int edition) {
        Latest &best = latest[city];
        if (best.profile == none || times[std::size_t(edition)] > best.time)
            best = {profile, times[std::size_t(edition)]};
    });
    ProfileSet set(dataset.profileCount());
    for (const Latest &best : latest) {
        if (best.profile != none)
            set.insert(best.profile);
    }
    return set;
}

} // namespace

ProfileSet profilesOf(const Dataset &dataset, const EditionChoice &choice)
{
    if (choice.mode == EditionChoice::Mode::Latest)
        return latestOfEachCity(dataset);
    if (choice.mode == EditionChoice::Mode::All)
        return ProfileSet::all(dataset);
    ProfileSet set(dataset.profileCount());
    forEachProfile(dataset, [&](ProfileIndex profile, CityIndex, int edition) {
        if (edition == choice.edition)
            set.insert(profile);
    });
    return set;
}

std::optional<EditionChoice> editionChoiceFromId(const Codebook &codebook, QStringView id)
{
    if (id == u"latest")
        return EditionChoice{EditionChoice::Mode::Latest, -1};
    if (id == u"all")
        return EditionChoice{EditionChoice::Mode::All, -1};
    const int edition = codebook.editionIndex(id);
    return edition < 0 ? std::nullopt : std::optional(EditionChoice{EditionChoice::Mode::One, edition});
}

} // namespace CityProfiles
