// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checkfinding.h"
#include "codebook.h"
#include "knowntables.h"
#include "table.h"

#include <functional>
#include <optional>

namespace CityProfiles {

/// One row of a known table, read cell by cell by the names of columns; what is wrong with a cell goes to the findings
/// with file, row and column, and the cell counts as empty. A column that the table lacks reads as empty. For tables of
/// up to some hundred thousand rows: each cell is found by comparing names.
class RowReader {
public:
    RowReader(const Table &table, qsizetype row, const KnownTable &known, CheckFindings &findings)
        : m_table(&table)
        , m_row(row)
        , m_known(&known)
        , m_findings(&findings)
    {
    }

    [[nodiscard]] QString text(QLatin1StringView column) const;
    /// A text that has to be there.
    [[nodiscard]] QString neededText(QLatin1StringView column) const;
    [[nodiscard]] std::optional<int> integer(QLatin1StringView column, int least, int most) const;
    [[nodiscard]] int neededInteger(QLatin1StringView column, int least, int most) const;
    [[nodiscard]] std::optional<double> number(QLatin1StringView column, double least, double most) const;
    /// "yes", "no" or nothing.
    [[nodiscard]] std::optional<bool> yesNo(QLatin1StringView column) const;
    /// The index of what a cell names, by a function from the name to an index or -1; -1 where the cell is empty or
    /// names nothing. @param targetFile the table in which it should stand, for the sentence.
    [[nodiscard]] int reference(QLatin1StringView column, const QString &targetFile,
                                const std::function<int(const QString &)> &find) const;
    /// The same for a cell that has to name something.
    [[nodiscard]] int neededReference(QLatin1StringView column, const QString &targetFile,
                                      const std::function<int(const QString &)> &find) const;
    /// Edition ids with semicolons between them; empty: all.
    [[nodiscard]] EditionSet editions(QLatin1StringView column, const Codebook &codebook) const;
    /// The cells of unknown columns that aren't empty.
    [[nodiscard]] Extras extras() const;

    void report(QLatin1StringView column, const QString &what, const QString &remedy = {},
                Severity severity = Severity::Error) const;

private:
    [[nodiscard]] QByteArrayView cell(QLatin1StringView column) const;

    const Table *m_table;
    qsizetype m_row;
    const KnownTable *m_known;
    CheckFindings *m_findings;
};

/// Calls a function with a RowReader for each row of a table of the package; not at all where there is no such table.
template <typename Function>
void readRows(const std::vector<Table> &tables, TableId id, CheckFindings &findings, Function function)
{
    const KnownTable &known = knownTable(id);
    const Table *table = findTable(tables, QString(known.name));
    for (qsizetype row = 0; table && row < table->rowCount(); ++row)
        function(RowReader(*table, row, known, findings));
}

/// The cells of a row in columns that the known table doesn't know, where they aren't empty.
[[nodiscard]] Extras extrasOf(const Table &table, qsizetype row, const std::vector<int> &unknownColumns);
/// The places of the columns that a known table doesn't know.
[[nodiscard]] std::vector<int> unknownColumns(const Table &table, const KnownTable &known);

} // namespace CityProfiles
