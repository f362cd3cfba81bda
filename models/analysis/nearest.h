// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cancelflag.h"

#include <QStringList>

namespace CityProfiles {

class Dataset;

/// How many letters must be changed, added, left out or swapped with their neighbour to make one text the other.
[[nodiscard]] int editDistance(QStringView a, QStringView b);

/// The same where it is at most `limit`, else limit + 1; O(letters x limit). Of a pair that differs much in length or
/// letters nothing is computed.
[[nodiscard]] int editDistanceWithin(QStringView a, QStringView b, int limit);

/// The candidates that a mistyped word most probably meant, best first: those that begin with it, then those within a
/// third of its letters. O(candidates x letters²).
[[nodiscard]] QStringList nearest(const QString &word, const QStringList &candidates, int most = 3);

/// The names of cities, their other names and the names of countries that a mistyped text most probably meant, best
/// first, each once and as printed: those that are within a third of its letters, or have a word that is. Case and
/// accents don't matter. One scan of the folded names, some 100 nanoseconds a city; cancelled: what was found so far.
[[nodiscard]] QStringList nearestNames(const Dataset &dataset, const QString &text, int most,
                                       const CancelFlag &cancel = {});

} // namespace CityProfiles
