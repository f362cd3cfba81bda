// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checkfinding.h"
#include "knowntables.h"
#include "table.h"

#include <vector>

namespace CityProfiles {

// The places of columns in KnownTable::columns.
namespace ProfileColumn {
enum { Id, City, Edition, Source, Url, Snapshot, Note };
}
namespace AnswerColumn {
enum { Profile, Question, State, Text, Lower, Upper, Qualifier, Year, Source };
}
namespace ChoiceColumn {
enum { Profile, Question, Option, Position, Level, Text };
}

/// The cells of a known table by their column's place in KnownTable::columns: each is found in O(1), for tables of
/// millions of rows. Table and findings must outlive it. Without a table it has no rows.
class TableCells {
public:
    TableCells(const std::vector<Table> &tables, TableId id, CheckFindings &findings);

    [[nodiscard]] qsizetype rowCount() const { return m_table->rowCount(); }
    [[nodiscard]] const Table &table() const { return *m_table; }
    /// The place of a column in the table, -1 where the table lacks it.
    [[nodiscard]] int place(int column) const { return m_places[std::size_t(column)]; }
    [[nodiscard]] QByteArrayView cell(qsizetype row, int column) const { return m_table->cell(row, place(column)); }
    [[nodiscard]] QString text(qsizetype row, int column) const { return QString::fromUtf8(cell(row, column)); }
    [[nodiscard]] Extras extras(qsizetype row) const;
    /// A whole number from a cell; nothing where it is empty, and a finding where it isn't one from least to most.
    [[nodiscard]] std::optional<int> integer(qsizetype row, int column, int least, int most) const;

    void report(qsizetype row, int column, const QString &what, const QString &remedy,
                Severity severity = Severity::Error) const;

private:
    static const Table &noTable();

    const Table *m_table;
    const KnownTable *m_known;
    CheckFindings *m_findings;
    std::vector<int> m_places;
    std::vector<int> m_unknown;
};

} // namespace CityProfiles
