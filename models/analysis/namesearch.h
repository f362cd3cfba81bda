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

/// One scan of the folded names and searchable texts per word, a third of a nanosecond a byte; where `within` is given
/// only its profiles are looked at, one after another where they are few. Cancelled: what was found so far.
[[nodiscard]] NameMatches matchNames(const Dataset &dataset, const QList<QByteArray> &words,
                                     const ProfileSet *within = nullptr, const CancelFlag &cancel = {});

} // namespace CityProfiles
