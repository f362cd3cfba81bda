// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editionchoice.h"

namespace CityProfiles {

namespace {

ProfileSet latestOfEachCity(const Dataset &dataset)
{
    constexpr ProfileIndex none = ~ProfileIndex(0);
    std::vector<ProfileIndex> latest(dataset.cityCount(), none);
    const auto time = [&dataset](ProfileIndex profile) {
        return dataset.codebook().editions[std::size_t(dataset.edition(profile))].position;
    };
    ProfileSet::all(dataset).forEach([&](ProfileIndex profile) {
        ProfileIndex &best = latest[dataset.city(profile)];
        if (best == none || time(profile) > time(best))
            best = profile;
    });
    ProfileSet set(dataset.profileCount());
    for (const ProfileIndex profile : latest) {
        if (profile != none)
            set.insert(profile);
    }
    return set;
}

} // namespace

ProfileSet profilesOf(const Dataset &dataset, const EditionChoice &choice)
{
    if (choice.mode == EditionChoice::Mode::Latest)
        return latestOfEachCity(dataset);
    const ProfileSet all = ProfileSet::all(dataset);
    if (choice.mode == EditionChoice::Mode::All)
        return all;
    ProfileSet set(dataset.profileCount());
    all.forEach([&](ProfileIndex profile) {
        if (dataset.edition(profile) == choice.edition)
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
