// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowntables.h"
#include "table.h"

#include <optional>

namespace CityProfiles {

/// Builds a known table for the way back to a file: the columns as they were read (of the known table where it wasn't
/// read from a file), and behind them those that have gained a value.
class TableBuilder {
public:
    TableBuilder(TableId id, const DatasetInfo &info);

    /// Adds a row: a cell for each column of the known table in its order, and the cells of unknown columns.
    void add(const QStringList &cells, const Extras &extras);

    [[nodiscard]] Table take();

private:
    void widen(const QString &column);

    const KnownTable &m_known;
    Table m_table;
    std::vector<int> m_places; ///< per known column: its place in the table, or -1
};

/// Cells of numbers as data packages write them; empty where there is none.
[[nodiscard]] QString cellOf(std::optional<int> number);
[[nodiscard]] QString cellOf(std::optional<double> number);
/// Edition ids with semicolons between them; empty for all.
[[nodiscard]] QString cellOf(const EditionSet &editions, const Codebook &codebook);

} // namespace CityProfiles
