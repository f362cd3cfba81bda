// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evaluation.h"

#include <algorithm>
#include <thread>
#include <vector>

namespace CityProfiles {

/// Calls `work(number)` once for each of some segments, in this thread and, where there are several, in others beside
/// it; returns when all of them are done. What the calls write must be apart. Cancelled: the segments that are not yet
/// begun are left out.
template <typename Work>
void forEachSegment(std::size_t segments, const CancelFlag &cancel, Work work)
{
    constexpr std::size_t mostThreads = 4;
    std::atomic_size_t next = 0;
    const auto share = [&] {
        for (std::size_t number = next++; number < segments && !isCancelled(cancel); number = next++)
            work(number);
    };
    const std::size_t threads = std::min({mostThreads, segments, std::size_t(std::thread::hardware_concurrency())});
    std::vector<std::jthread> others; // joined when they go
    while (others.size() + 1 < threads)
        others.emplace_back(share);
    share();
}

} // namespace CityProfiles
