// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QString>

#include <vector>

namespace CityProfiles {

/// Text as it is searched and sorted: lower case, without accents, with the letters that have no decomposition
/// spelled out (ø o, ł l, ß ss, æ ae, đ d), apostrophes dropped, other punctuation and runs of blanks as one blank.
/// "São Paulo" becomes "sao paulo", "St. Paul" "st paul", "Be'er Sheva" "beer sheva". UTF-8; O(length).
[[nodiscard]] QByteArray folded(QStringView text);

/// The words of a text, folded, each once, in the order in which they stand.
[[nodiscard]] QByteArrayList foldedWords(QStringView text);

/// A folded text that knows where its letters come from.
struct FoldedText {
    QByteArray bytes; ///< as folded() has it
    std::vector<qsizetype> places; ///< of each byte: where in the text the character begins that it was made of
};
[[nodiscard]] FoldedText foldedWithPlaces(QStringView text);

} // namespace CityProfiles
