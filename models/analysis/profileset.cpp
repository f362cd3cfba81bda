// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "profileset.h"

#include "bitcount.h"

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
    return int(countBits(m_words));
}

bool ProfileSet::isEmpty() const
{
    return std::all_of(m_words.begin(), m_words.end(), [](quint64 word) { return word == 0; });
}

ProfileSet &ProfileSet::operator&=(const ProfileSet &other)
{
    for (std::size_t word = 0; word < m_words.size(); ++word)
        m_words[word] &= word < other.m_words.size() ? other.m_words[word] : 0;
    return *this;
}

ProfileSet &ProfileSet::operator|=(const ProfileSet &other)
{
    for (std::size_t word = 0; word < m_words.size() && word < other.m_words.size(); ++word)
        m_words[word] |= other.m_words[word];
    return *this;
}

ProfileSet &ProfileSet::operator-=(const ProfileSet &other)
{
    for (std::size_t word = 0; word < m_words.size() && word < other.m_words.size(); ++word)
        m_words[word] &= ~other.m_words[word];
    return *this;
}

int countCommon(const ProfileSet &a, const ProfileSet &b)
{
    return int(countCommonBits(a.words(), b.words()));
}

int countPlane(const Dataset &dataset, int plane, const ProfileSet &set)
{
    if (plane < 0)
        return 0;
    qsizetype count = 0;
    const std::span<const quint64> all(set.words());
    for (int number = 0; number < dataset.segmentCount(); ++number) {
        const std::size_t first = std::min(all.size(), std::size_t(number) * ProfileSet::segmentWords);
        count += countCommonBits(dataset.segment(number).plane(plane).words(), all.subspan(first));
    }
    return int(count);
}

} // namespace CityProfiles
