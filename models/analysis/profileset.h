// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataset.h"

#include <algorithm>
#include <bit>
#include <vector>

namespace CityProfiles {

/// A set of profiles of one dataset: one bit per row, in words that line up with the planes of the segments
/// (segmentWords words a segment). All operations are O(N / 64) but contains() and insert(), which are O(1).
class ProfileSet {
public:
    static constexpr int segmentWords = segmentSize / 64;

    ProfileSet() = default;
    /// The empty set over `size` rows.
    explicit ProfileSet(ProfileIndex size);
    /// Every profile of the dataset that is not removed.
    [[nodiscard]] static ProfileSet all(const Dataset &dataset);

    void insert(ProfileIndex profile) { m_words[profile >> 6] |= quint64(1) << (profile & 63); }
    void remove(ProfileIndex profile) { m_words[profile >> 6] &= ~(quint64(1) << (profile & 63)); }
    [[nodiscard]] bool contains(ProfileIndex profile) const
    {
        const std::size_t word = profile >> 6;
        return word < m_words.size() && (m_words[word] >> (profile & 63) & 1) != 0;
    }
    [[nodiscard]] int count() const;
    [[nodiscard]] std::vector<quint64> &words() { return m_words; }
    [[nodiscard]] const std::vector<quint64> &words() const { return m_words; }

    [[nodiscard]] bool isEmpty() const;

    ProfileSet &operator&=(const ProfileSet &other);
    /// Both sets are over the same rows.
    ProfileSet &operator|=(const ProfileSet &other);
    /// Takes the other set's profiles out.
    ProfileSet &operator-=(const ProfileSet &other);
    bool operator==(const ProfileSet &) const = default;

    /// Calls `visit(ProfileIndex)` for each profile in ascending order.
    template <typename Visit>
    void forEach(Visit visit) const
    {
        for (std::size_t word = 0; word < m_words.size(); ++word) {
            for (quint64 bits = m_words[word]; bits != 0; bits &= bits - 1)
                visit(ProfileIndex(word << 6) + ProfileIndex(std::countr_zero(bits)));
        }
    }

private:
    std::vector<quint64> m_words;
};

/// How many profiles two sets over the same rows have in common.
[[nodiscard]] int countCommon(const ProfileSet &a, const ProfileSet &b);

/// How many profiles of the set have the bit of a plane (see ColumnLayout); a negative plane counts none.
[[nodiscard]] int countPlane(const Dataset &dataset, int plane, const ProfileSet &set);

} // namespace CityProfiles
