// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <algorithm>

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

} // namespace CityProfiles
