// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"
#include "table.h"

#include <QByteArrayView>
#include <QString>

namespace CityProfiles {

/// Reads CSV as RFC 4180 has it: UTF-8 (a byte order mark is skipped), comma, double quotes, LF or CRLF, a header of
/// distinct names. Nothing is trimmed or guessed; line breaks inside a quoted cell stay as they are.
/// @param tableName and @param fileName are handed on to the table; errors name the file.
/// Errors (Invalid, with row and where possible column): unbalanced or stray quotes, too many or too few cells, an
/// empty line, an empty or repeated header name, bytes that are not UTF-8, NUL characters; an empty file; more than 4
/// GiB.
[[nodiscard]] Result<Table> readCsv(QByteArrayView bytes, const QString &tableName, const QString &fileName);

/// The same from a file. Errors besides: Missing, Unreadable (permission, a folder, a device that fails).
[[nodiscard]] Result<Table> readCsvFile(const QString &path, const QString &tableName, const QString &fileName);

} // namespace CityProfiles
