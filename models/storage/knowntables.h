// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "surveytables.h"

#include <QByteArray>
#include <QStringView>

#include <array>
#include <vector>

namespace CityProfiles {

/// The tables of a data package that this program knows, in the order of their dependence.
enum class TableId {
    Regions,
    Countries,
    Sources,
    Editions,
    Sections,
    Questions,
    Options,
    Levels,
    Classes,
    Labels,
    Benchmarks,
    Findings,
    Cities,
    Profiles,
    Answers,
    ChoiceTable,
};
inline constexpr int tableCount = 16;

enum class ColumnType { Text, Integer, Number };

struct KnownColumn {
    QLatin1StringView name;
    bool needed = false; ///< a table without it is refused
    ColumnType type = ColumnType::Text;
};

/// What this program reads of a table; other columns are kept as they are.
struct KnownTable {
    TableId id;
    QLatin1StringView name; ///< of the resource, and of the file before ".csv"
    bool needed = false; ///< a package without it is refused
    int keyColumns = 0; ///< how many of the first columns make the primary key
    std::vector<KnownColumn> columns;

    [[nodiscard]] bool knows(QStringView column) const;
};

[[nodiscard]] const std::array<KnownTable, tableCount> &knownTables();
[[nodiscard]] const KnownTable &knownTable(TableId id);
/// Whether a resource of the name is one of the known tables.
[[nodiscard]] bool isKnownTable(QStringView name);

/// A descriptor for a dataset that didn't come from a package: the known tables with names, types and keys.
[[nodiscard]] QByteArray plainDescriptor(const DatasetInfo &info);

} // namespace CityProfiles
