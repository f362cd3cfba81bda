// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace CityProfiles {

/// Text as it is searched and sorted: lower case, without accents, with the letters that have no decomposition
/// spelled out (ø o, ł l, ß ss, æ ae, đ d), apostrophes dropped, other punctuation and runs of blanks as one blank.
/// "São Paulo" becomes "sao paulo", "St. Paul" "st paul", "Be'er Sheva" "beer sheva". UTF-8; O(length).
[[nodiscard]] QByteArray folded(QStringView text);

} // namespace CityProfiles
