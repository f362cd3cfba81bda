// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"
#include "sqliteconnection.h"
#include "surveytables.h"

#include <QMap>

namespace CityProfiles {

/// The rows of the table meta: what a dataset says of itself, as texts and bytes by key. Keys: base_uuid, name, title,
/// version, terms, synthetic, descriptor, columns (JSON: columns by table), and "table NAME" for each table that the
/// program doesn't know (CSV).
using MetaRows = QMap<QString, QByteArray>;

[[nodiscard]] MetaRows metaRows(const DatasetInfo &info);
[[nodiscard]] DatasetInfo infoFromMeta(const MetaRows &rows);

[[nodiscard]] Result<MetaRows> readMeta(const SqliteConnection &connection);
/// The base that the journal of an open dataset file belongs to.
[[nodiscard]] Result<QByteArray> readBaseUuid(const SqliteConnection &connection);

} // namespace CityProfiles
