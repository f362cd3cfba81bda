// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table.h"

#include <initializer_list>
#include <span>
#include <vector>

namespace CityProfiles {

/// Finds rows of a table by the cells of some of its columns: a hash table of row numbers that reads the cells where
/// they lie (8 to 16 bytes per row). Table and index must live as long as each other. Inserting and finding cost O(1).
class KeyIndex {
public:
    /// An empty index over columns of a table; rows are inserted one by one.
    KeyIndex(const Table &table, std::vector<int> columns);

    /// Inserts a row. Returns -1, or the row with the same key that is there already (the new one is then left out).
    qsizetype insert(qsizetype row);
    /// Inserts all rows; of those with the same key the first counts.
    void insertAll();

    /// The row whose key equals some cells of a row of another table, in the order of this index' columns; -1: none.
    [[nodiscard]] qsizetype find(const Table &other, std::span<const int> columns, qsizetype row) const;
    [[nodiscard]] qsizetype find(std::initializer_list<QByteArrayView> key) const;

private:
    template <typename CellAt>
    [[nodiscard]] size_t slot(CellAt cellAt) const;
    void grow();

    const Table *m_table;
    std::vector<int> m_columns;
    std::vector<quint32> m_slots; // row + 1; 0: free
    size_t m_used = 0;
};

} // namespace CityProfiles
