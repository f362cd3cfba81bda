// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"
#include "table.h"

class QIODevice;

namespace CityProfiles {

/// Writes a table as CSV: UTF-8 without a byte order mark, LF line ends, quotation marks only around cells that hold a
/// comma, a quotation mark, CR or LF (and around the empty cell of a table with one column, which would be an empty
/// line). What readCsv() read from such a file comes out with the same bytes.
/// Error: NotWritten, with the device's own reason; the table's file stands in the error.
[[nodiscard]] Outcome writeCsv(const Table &table, QIODevice &device);

} // namespace CityProfiles
