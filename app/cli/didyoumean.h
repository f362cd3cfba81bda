// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace CityProfiles {

/// "Did you mean ...?" with the candidates that a mistyped word most probably meant; an empty text where nothing is
/// near. See nearest().
[[nodiscard]] QString didYouMean(const QString &word, const QStringList &candidates);

} // namespace CityProfiles
