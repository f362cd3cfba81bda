// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keyindex.h"
#include "tablecells.h"

#include <span>
#include <vector>

namespace CityProfiles {

/// The rows of a table by the row of another table that they belong to. Made in O(rows), in whatever order they stand.
class RowGroups {
public:
    /// @param column the place of the column in the known table that names the owner; @param owners finds it in a table
    /// of `ownerCount` rows. A row without an owner is a finding and belongs to none.
    RowGroups(const TableCells &cells, int column, const KeyIndex &owners, qsizetype ownerCount,
              const QString &ownerFile);

    /// The rows of an owner in the order of the table.
    [[nodiscard]] std::span<const quint32> rows(qsizetype owner) const;

private:
    std::vector<quint32> m_begins; // per owner and one more: where its rows begin in m_rows
    std::vector<quint32> m_rows;
};

} // namespace CityProfiles
