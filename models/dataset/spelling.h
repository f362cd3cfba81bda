// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QByteArrayView>

namespace CityProfiles {

// How words are found in texts, the same everywhere: a word that was asked for stands in a text where a word of the
// text, in one of its spellings, begins with it. All words must stand in the text, in any order. British and American
// spellings are the same word: "center" and "centr" find "centre", "organiz" finds "organisation". Everything is
// folded: see folding.h.

/// The spellings of a whole word, the word itself first: "centre" has "centre" and "center", most words have one. Each
/// of them has the same spellings. One or two look-ups, some 100 nanoseconds.
[[nodiscard]] QByteArrayList spellings(const QByteArray &foldedWord);

/// A folded text with the other spellings of its words behind it, for an index of words by their beginning.
[[nodiscard]] QByteArray withOtherSpellings(const QByteArray &foldedText);

/// How much of a whole word of a text is the word asked for, in bytes; 0: it is another word. Where only another
/// spelling of another length begins with it, that is the whole word.
[[nodiscard]] qsizetype matchedLength(QByteArrayView foldedTextWord, QByteArrayView foldedWord);

/// Whether each of the words stands in a text; true where no word is asked for. O(text x words).
[[nodiscard]] bool matchesWords(QByteArrayView foldedText, const QList<QByteArray> &foldedWords);

} // namespace CityProfiles
