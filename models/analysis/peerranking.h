// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bestof.h"
#include "peers.h"
#include "segmentwork.h"
#include "sorting.h"

namespace CityProfiles {

/// The best entries of one segment, with how many there were to choose from.
template <typename Entry, typename Before>
struct SegmentRanking {
    SegmentRanking(int count, const Before &before)
        : best(std::size_t(count), before)
    {
    }

    void rank(const Entry &entry)
    {
        ++ranked;
        best.offer(entry);
    }

    BestOf<Entry, Before> best;
    int ranked = 0;
    int notRanked = 0;
};

/// Calls `visit(row)` for each row of a segment of `rows` rows that is in a set.
template <typename Visit>
void forEachRow(const ProfileSet &set, std::size_t segment, std::size_t rows, Visit visit)
{
    const std::size_t first = segment * ProfileSet::segmentWords;
    for (std::size_t word = 0; word * 64 < rows; ++word) {
        for (quint64 bits = set.words()[first + word]; bits != 0; bits &= bits - 1)
            visit(word * 64 + std::size_t(std::countr_zero(bits)));
    }
}

/// The best entries of all segments, in order: `work(number, ranking)` ranks those of one. Counts into `list`.
template <typename Entry, typename Before, typename Work>
std::vector<Entry> rankSegments(const Dataset &dataset, int count, const Before &before, const CancelFlag &cancel,
                                PeerList &list, Work work)
{
    using Ranking = SegmentRanking<Entry, Before>;
    std::vector<Ranking> rankings(std::size_t(dataset.segmentCount()), Ranking(count, before));
    forEachSegment(rankings.size(), cancel, [&](std::size_t number) { work(number, rankings[number]); });
    BestOf<Entry, Before> best(std::size_t(count), before);
    for (const Ranking &ranking : rankings) {
        list.ranked += ranking.ranked;
        list.notRanked += ranking.notRanked;
        for (const Entry &entry : ranking.best.sorted())
            best.offer(entry);
    }
    return best.sorted();
}

} // namespace CityProfiles
