// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QString>

#include <vector>

namespace CityProfiles {

/// A part of a text, in units of QString.
struct TextRange {
    qsizetype start = 0;
    qsizetype length = 0;

    bool operator==(const TextRange &) const = default;
};

/// Where folded words stand in a text as it is printed, for a view to mark: in ascending order, none overlapping
/// another, combining accents with their letters. With `wordStartsOnly` as matchesWords() finds them: beginnings of
/// words in any spelling; else wherever the letters stand. O(text x words).
[[nodiscard]] std::vector<TextRange> matchedRanges(const QString &text, const QByteArrayList &foldedWords,
                                                   bool wordStartsOnly);

} // namespace CityProfiles
