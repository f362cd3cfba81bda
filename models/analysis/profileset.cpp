// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "profileset.h"

namespace CityProfiles {

ProfileSet::ProfileSet(ProfileIndex size)
    : m_words((size + 63) / 64)
{
}

ProfileSet ProfileSet::all(const Dataset &dataset)
{
    ProfileSet set(dataset.profileCount());
    for (int number = 0; number < dataset.segmentCount(); ++number) {
        const ProfileSegment &segment = dataset.segment(number);
        const BitView removed(segment.removed);
        for (int word = 0; word * 64 < segment.size; ++word) {
            const int rest = segment.size - word * 64;
            const quint64 rows = rest >= 64 ? ~quint64(0) : (quint64(1) << rest) - 1;
            set.m_words[std::size_t(number * segmentWords + word)] = rows & ~removed.word(std::size_t(word));
        }
    }
    return set;
}

int ProfileSet::count() const
{
    int count = 0;
    for (const quint64 word : m_words)
        count += std::popcount(word);
    return count;
}

ProfileSet &ProfileSet::operator&=(const ProfileSet &other)
{
    for (std::size_t word = 0; word < m_words.size(); ++word)
        m_words[word] &= word < other.m_words.size() ? other.m_words[word] : 0;
    return *this;
}

int countPlane(const Dataset &dataset, int plane, const ProfileSet &set)
{
    if (plane < 0)
        return 0;
    int count = 0;
    for (int number = 0; number < dataset.segmentCount(); ++number) {
        const auto words = dataset.segment(number).plane(plane).words();
        const std::size_t first = std::size_t(number) * ProfileSet::segmentWords;
        for (std::size_t word = 0; word < words.size() && first + word < set.words().size(); ++word)
            count += std::popcount(words[word] & set.words()[first + word]);
    }
    return count;
}

} // namespace CityProfiles
