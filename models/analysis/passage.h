// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "matchranges.h"

namespace CityProfiles {

/// Words of a text around what was found in it.
struct Passage {
    QString text; ///< one line; with an ellipsis where something was left out
    std::vector<TextRange> ranges; ///< of `text`: the words that were found

    bool operator==(const Passage &) const = default;
};

inline constexpr qsizetype passageLength = 80;

/// The passage around the first of the folded words, about `length` characters, cut between words; the whole text
/// where it is short, its beginning where nothing is found.
[[nodiscard]] Passage passageOf(const QString &text, const QByteArrayList &foldedWords,
                                qsizetype length = passageLength);

} // namespace CityProfiles
