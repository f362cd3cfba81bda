// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataset.h"

#include <array>
#include <bit>

namespace CityProfiles {

/// Likeness of one question is reckoned in these parts: every list of up to 16 options divides them, so that sums are
/// exact and don't depend on their order.
inline constexpr quint32 likenessUnit = 720720;

/// What the profiles of a segment score against one profile, question after question; by row.
struct LikenessScores {
    explicit LikenessScores(int rows)
        : sums(std::size_t(rows))
        , compared(std::size_t(rows))
    {
    }

    void add(std::size_t row, quint32 likeness)
    {
        sums[row] += likeness;
        ++compared[row];
    }
    /// Adds the same for each row of a word.
    void addAll(std::size_t word, quint64 rows, quint32 likeness)
    {
        for (; rows != 0; rows &= rows - 1)
            add((word << 6) + std::size_t(std::countr_zero(rows)), likeness);
    }

    std::vector<quint32> sums; ///< in parts of likenessUnit
    std::vector<quint16> compared; ///< questions
};

/// The rows of a segment whose edition is in one of some sets; made for a part of its words.
class OfferedRows {
public:
    /// `sets` are not all editions.
    OfferedRows(const ProfileSegment &segment, const std::vector<EditionSet> &sets, std::size_t firstWord,
                std::size_t endWord);

    [[nodiscard]] quint64 word(EditionSet editions, std::size_t word) const;

private:
    std::size_t m_first;
    std::vector<EditionSet> m_sets;
    std::vector<std::vector<quint64>> m_words; ///< by set
};

/// What likeness is reckoned over: some words of a segment and of a set of its rows.
struct LikenessRows {
    const ProfileSegment &segment;
    std::span<const quint64> wanted; ///< of the whole segment
    const OfferedRows &offered;
    std::size_t firstWord;
    std::size_t endWord;
};

/// Counts bits by row: 64 small sums, eight of them in a word, so that one addition counts eight rows.
class RowCounts {
public:
    void add(quint64 bits);
    [[nodiscard]] std::size_t operator[](int row) const
    {
        const std::size_t byte = m_bytes[std::size_t(row) >> 3] >> (8 * (row & 7)) & 0xff;
        return m_emptied ? byte + m_counts[std::size_t(row)] : byte;
    }

private:
    void emptyBytes();

    std::array<quint64, 8> m_bytes{};
    std::array<quint16, 64> m_counts; ///< what was in the bytes before they were emptied, if they were
    bool m_emptied = false;
    int m_added = 0; ///< since then
};

} // namespace CityProfiles
