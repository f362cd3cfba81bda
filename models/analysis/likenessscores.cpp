// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "likenessscores.h"

#include <algorithm>

namespace CityProfiles {

namespace {

constexpr int mostInByte = 255;

/// For each byte the word that has 1 in the byte of each bit that is set.
constexpr std::array<quint64, 256> spreadBits()
{
    std::array<quint64, 256> table{};
    for (std::size_t byte = 0; byte < table.size(); ++byte) {
        for (int bit = 0; bit < 8; ++bit)
            table[byte] |= quint64(byte >> bit & 1) << (8 * bit);
    }
    return table;
}

constexpr std::array<quint64, 256> spread = spreadBits();

} // namespace

OfferedRows::OfferedRows(const ProfileSegment &segment, const std::vector<EditionSet> &sets, std::size_t firstWord,
                         std::size_t endWord)
    : m_first(firstWord)
    , m_sets(sets)
    , m_words(sets.size(), std::vector<quint64>(endWord - firstWord))
{
    const ValueView<quint8> editions(segment.editions);
    for (std::size_t set = 0; set < sets.size(); ++set) {
        for (std::size_t row = firstWord << 6; row < std::min(endWord << 6, std::size_t(segment.size)); ++row) {
            const quint64 offered = sets[set].bits() >> editions[int(row)] & 1;
            m_words[set][(row >> 6) - firstWord] |= offered << (row & 63);
        }
    }
}

quint64 OfferedRows::word(EditionSet editions, std::size_t word) const
{
    if (editions.isAll())
        return ~quint64(0);
    const auto set = std::find(m_sets.begin(), m_sets.end(), editions);
    return m_words[std::size_t(set - m_sets.begin())][word - m_first];
}

void RowCounts::add(quint64 bits)
{
    if (m_added == mostInByte)
        emptyBytes();
    ++m_added;
    for (std::size_t byte = 0; byte < m_bytes.size(); ++byte)
        m_bytes[byte] += spread[bits >> (8 * byte) & 0xff];
}

void RowCounts::emptyBytes()
{
    for (int row = 0; row < int(m_counts.size()); ++row)
        m_counts[std::size_t(row)] = quint16((*this)[row]);
    m_bytes = {};
    m_emptied = true;
    m_added = 0;
}

} // namespace CityProfiles
