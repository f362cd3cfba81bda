// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editionchoice.h"

#include "textscan.h"

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

ProfileSet allOfEdition(const Dataset &dataset, int edition)
{
    ProfileSet set = ProfileSet::all(dataset);
    for (std::size_t at = 0; at < set.words().size(); ++at) {
        const ProfileSegment &segment = dataset.segment(int(at / ProfileSet::segmentWords));
        set.words()[at] &= rowsOfEdition(segment, at % ProfileSet::segmentWords, edition);
    }
    return set;
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
    return allOfEdition(dataset, choice.edition);
}

quint64 rowsOfEdition(const ProfileSegment &segment, std::size_t word, int edition)
{
    const qsizetype first = qsizetype(word) * 64;
    if (first + 64 <= std::min(segment.editions.size(), qsizetype(segment.size)))
        return equalBytes(segment.editions.constData() + first, char(edition));
    const ValueView<quint8> editions(segment.editions);
    quint64 rows = 0;
    for (int row = int(first); row < segment.size; ++row)
        rows |= quint64(editions[row] == edition) << (row - int(first));
    return rows;
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
