// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evaluation.h"

#include <QList>

namespace CityProfiles {

/// The profiles that hold every word of a text in a name, country, subdivision or searchable answer, and how well.
struct NameMatches {
    QList<QByteArray> words; ///< folded
    ProfileSet all;
    ProfileSet startsName; ///< of them: every word begins a word of a name, and one of them the name
    ProfileSet startsWord; ///< of them: every word begins a word of a name
};

/// The folded words of a text; none for a blank one.
[[nodiscard]] QList<QByteArray> searchWords(const QString &text);

/// Whether every profile that matches `words` also matches `before`: the person typed on.
[[nodiscard]] bool narrows(const QList<QByteArray> &words, const QList<QByteArray> &before);

/// One scan of the folded names and searchable texts per word, by a thread a core (four at most); at a million profiles
/// 4 ms of computing and some 10 ns a hit. Where `within` is given only its profiles are looked at, one after another
/// where they are few. Cancelled: what was found so far.
[[nodiscard]] NameMatches matchNames(const Dataset &dataset, const QList<QByteArray> &words,
                                     const ProfileSet *within = nullptr, const CancelFlag &cancel = {});

/// The profiles whose city's folded name begins with a folded text; O(N), 5 ms at a million.
[[nodiscard]] ProfileSet namedWith(const Dataset &dataset, const QByteArray &beginning);

} // namespace CityProfiles
