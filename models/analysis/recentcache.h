// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

namespace CityProfiles {

/// The values that were asked for last, by key; look-ups are linear, so a capacity of tens.
template <typename Key, typename Value>
class RecentCache {
public:
    explicit RecentCache(std::size_t capacity)
        : m_capacity(capacity)
    {
    }

    /// Null where it isn't there.
    [[nodiscard]] std::shared_ptr<const Value> find(const Key &key)
    {
        for (auto it = m_entries.begin(); it != m_entries.end(); ++it) {
            if (it->first == key) {
                const auto entry = *it;
                m_entries.erase(it);
                m_entries.push_back(entry);
                return entry.second;
            }
        }
        return nullptr;
    }
    void insert(const Key &key, std::shared_ptr<const Value> value)
    {
        if (m_entries.size() == m_capacity)
            m_entries.erase(m_entries.begin());
        m_entries.emplace_back(key, std::move(value));
    }
    void clear() { m_entries.clear(); }

private:
    std::size_t m_capacity;
    std::vector<std::pair<Key, std::shared_ptr<const Value>>> m_entries; ///< the latest one last
};

} // namespace CityProfiles
