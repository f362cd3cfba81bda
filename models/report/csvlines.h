// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace CityProfiles {

/// Cells as one line of CSV by RFC 4180: UTF-8, commas, CRLF, quotation marks only around cells that need them. No cell
/// is read as a formula: see spreadsheetSafe().
[[nodiscard]] QByteArray csvLine(const QStringList &cells);

/// A number in the C locale, without an exponent; empty where there is none.
[[nodiscard]] QString csvNumber(std::optional<double> number);
[[nodiscard]] QString csvNumber(std::optional<int> number);

} // namespace CityProfiles
