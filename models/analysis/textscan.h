// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "column.h"

#include <algorithm>

#include <string.h>

namespace CityProfiles {

/// Where a word stands in a folded text of lines, from worst to best.
enum class MatchPlace : quint8 { Nowhere, Inside, WordStart, NameStart };

/// The place of a hit by the character before it.
[[nodiscard]] inline MatchPlace placeBehind(char before)
{
    return before == ' '                   ? MatchPlace::WordStart
        : before == '\0' || before == '\n' ? MatchPlace::NameStart
                                           : MatchPlace::Inside;
}

/// The best place of a word in a text; O(length).
[[nodiscard]] inline MatchPlace bestPlace(QByteArrayView text, const QByteArray &word)
{
    MatchPlace best = MatchPlace::Nowhere;
    for (auto at = text.indexOf(QByteArrayView(word)); at >= 0 && best != MatchPlace::NameStart;
         at = text.indexOf(QByteArrayView(word), at + 1))
        best = std::max(best, placeBehind(at == 0 ? '\0' : text.at(at - 1)));
    return best;
}

/// Calls `hit(row, place)` for hits of the word in the texts of a column, for each row until its best place is known.
template <typename Hit>
void scanRows(const TextColumn &column, const QByteArray &word, Hit hit)
{
    const char *begin = column.bytes.constData();
    const char *end = begin + column.bytes.size();
    const auto rowEnds = ValueView<quint32>(column.ends).values();
    std::size_t row = 0;
    for (const char *at = begin; at < end;) {
        at = static_cast<const char *>(memmem(at, std::size_t(end - at), word.constData(), std::size_t(word.size())));
        if (!at)
            return;
        const auto position = quint32(at - begin);
        constexpr int nearby = 8;
        for (int step = 0; step < nearby && rowEnds[row] < position; ++step)
            ++row;
        if (rowEnds[row] < position)
            row = std::size_t(column.rowAt(position));
        const MatchPlace place = placeBehind(at == begin ? '\0' : at[-1]);
        hit(int(row), place);
        at = place == MatchPlace::NameStart ? begin + rowEnds[row] + 1 : at + 1;
    }
}

} // namespace CityProfiles
