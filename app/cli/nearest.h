// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace CityProfiles {

/// How many letters must be changed, added, left out or swapped with their neighbour to make one text the other.
[[nodiscard]] int editDistance(QStringView a, QStringView b);

/// The candidates that a mistyped word most probably meant, best first: those that begin with it, then those within a
/// third of its letters. O(candidates x letters²).
[[nodiscard]] QStringList nearest(const QString &word, const QStringList &candidates, int most = 3);

/// "Did you mean ...?", or an empty text where nothing is near.
[[nodiscard]] QString didYouMean(const QString &word, const QStringList &candidates);

} // namespace CityProfiles
