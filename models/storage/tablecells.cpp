// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tablecells.h"

#include "cellcheck.h"
#include "rowreader.h"
#include "storagetext.h"

namespace CityProfiles {

const Table &TableCells::noTable()
{
    static const Table table;
    return table;
}

TableCells::TableCells(const std::vector<Table> &tables, TableId id, CheckFindings &findings)
    : m_table(&noTable())
    , m_known(&knownTable(id))
    , m_findings(&findings)
{
    if (const Table *table = findTable(tables, QString(m_known->name)))
        m_table = table;
    for (const KnownColumn &column : m_known->columns)
        m_places.push_back(m_table->columnIndex(QString(column.name)));
    m_unknown = unknownColumns(*m_table, *m_known);
}

Extras TableCells::extras(qsizetype row) const
{
    return extrasOf(*m_table, row, m_unknown);
}

std::optional<int> TableCells::integer(qsizetype row, int column, int least, int most) const
{
    const QByteArrayView value = cell(row, column);
    if (value.isEmpty())
        return std::nullopt;
    const std::optional<qint64> number = parseInteger(value);
    if (number && *number >= least && *number <= most)
        return int(*number);
    report(row, column,
           Storage::tr("%1 is not a whole number from %2 to %3.")
               .arg(quoted(value), QString::number(least), QString::number(most)),
           Storage::tr("Correct the cell."));
    return std::nullopt;
}

void TableCells::report(qsizetype row, int column, const QString &what, const QString &remedy, Severity severity) const
{
    m_findings->add(
        {severity, m_table->file(), m_table->line(row), m_known->columns[std::size_t(column)].name, what, remedy});
}

} // namespace CityProfiles
