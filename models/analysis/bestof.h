// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <vector>

namespace CityProfiles {

/// The first entries, by an order, of as many as are offered: O(log most) for one that is kept, one comparison for one
/// that isn't.
template <typename Entry, typename Before>
class BestOf {
public:
    BestOf(std::size_t most, Before before)
        : m_most(most)
        , m_before(before)
    {
    }

    void offer(const Entry &entry)
    {
        if (m_heap.size() == m_most) {
            if (m_most == 0 || !m_before(entry, m_heap.front()))
                return;
            std::pop_heap(m_heap.begin(), m_heap.end(), m_before);
            m_heap.pop_back();
        }
        m_heap.push_back(entry);
        std::push_heap(m_heap.begin(), m_heap.end(), m_before);
    }
    /// What was kept, in order.
    [[nodiscard]] std::vector<Entry> sorted() const
    {
        std::vector<Entry> entries = m_heap;
        std::sort_heap(entries.begin(), entries.end(), m_before);
        return entries;
    }

private:
    std::size_t m_most;
    Before m_before;
    std::vector<Entry> m_heap; ///< the last one in front
};

} // namespace CityProfiles
