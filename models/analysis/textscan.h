// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "column.h"
#include "matchplace.h"

#include <algorithm>
#include <bit>
#include <cstring>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace CityProfiles {

/// Which of 64 bytes are equal to a byte; bit by bit from the first one on.
[[nodiscard]] inline quint64 equalBytes(const char *bytes, char wanted)
{
    quint64 equal = 0;
#if defined(__SSE2__)
    const __m128i pattern = _mm_set1_epi8(wanted);
    for (int part = 0; part < 4; ++part) {
        const __m128i some = _mm_loadu_si128(reinterpret_cast<const __m128i *>(bytes) + part);
        equal |= quint64(quint16(_mm_movemask_epi8(_mm_cmpeq_epi8(some, pattern)))) << (16 * part);
    }
#else
    for (int at = 0; at < 64; ++at)
        equal |= quint64(bytes[at] == wanted) << at;
#endif
    return equal;
}

/// Calls `hit(position)` for each place of a word in a text, from the first on; it returns the place from which to look
/// on. The word's first and last byte are looked for in 64 places at once (Mula: SIMD-friendly algorithms for substring
/// searching, 2016), since the words that are typed are short and frequent.
template <typename Hit>
void forEachHit(QByteArrayView text, QByteArrayView word, Hit hit)
{
    const qsizetype last = word.size() - 1;
    qsizetype at = 0;
    while (at + 64 + last <= text.size()) {
        quint64 found = equalBytes(text.data() + at, word.front());
        if (last > 0)
            found &= equalBytes(text.data() + at + last, word.back());
        qsizetype next = at + 64;
        while (found != 0) {
            const qsizetype position = at + std::countr_zero(found);
            found &= found - 1;
            if (last > 1 && std::memcmp(text.data() + position + 1, word.data() + 1, std::size_t(last - 1)) != 0)
                continue;
            const qsizetype from = hit(position);
            next = std::max(next, from);
            found &= from < at + 64 ? ~quint64(0) << (from - at) : 0;
        }
        at = next;
    }
    for (at = text.indexOf(word, at); at >= 0; at = text.indexOf(word, at))
        at = hit(at);
}

/// Calls `hit(row, place)` for hits of the word in the texts of a column, for each row until it returns that it knows
/// enough of the row.
template <typename Hit>
void scanRows(const TextColumn &column, const QByteArray &word, Hit hit)
{
    const auto rowEnds = ValueView<quint32>(column.ends).values();
    std::size_t row = 0;
    forEachHit(column.bytes, word, [&](qsizetype position) {
        constexpr int nearby = 8;
        for (int step = 0; step < nearby && rowEnds[row] < position; ++step)
            ++row;
        if (rowEnds[row] < position)
            row = std::size_t(column.rowAt(position));
        const bool known = hit(int(row), placeBehind(position == 0 ? '\0' : column.bytes.at(position - 1)));
        return known ? qsizetype(rowEnds[row]) + 1 : position + 1;
    });
}

} // namespace CityProfiles
