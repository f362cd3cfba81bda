// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "schemacheck.h"

#include "cellcheck.h"
#include "keyindex.h"
#include "storagetext.h"

#include <algorithm>

namespace CityProfiles {

namespace {

using namespace Qt::StringLiterals;

/// Checks one table; other tables are looked at for foreign keys only.
class TableCheck {
public:
    TableCheck(const Table &table, const TableSchema &schema, CheckFindings &findings)
        : m_table(table)
        , m_schema(schema)
        , m_findings(findings)
    {
    }

    void checkColumns();
    void checkCells();
    void checkPrimaryKey();
    void checkForeignKeys(const std::vector<Table> &tables);

private:
    void report(qsizetype row, const QString &column, const QString &what, const QString &remedy);
    void reportHeader(Severity severity, const QString &column, const QString &what, const QString &remedy);
    void checkField(const Field &field, int column);
    void checkUnique(const std::vector<int> &columns, const QString &shownColumn);
    void checkForeignKey(const ForeignKey &key, const Table &target);
    [[nodiscard]] bool anyMissing(qsizetype row, const std::vector<int> &columns) const;
    [[nodiscard]] QString keyText(qsizetype row, const std::vector<int> &columns) const;

    const Table &m_table;
    const TableSchema &m_schema;
    CheckFindings &m_findings;
};

/// The places of columns in a table; empty where one of them isn't there (which is a finding of its own).
std::vector<int> columnIndexes(const Table &table, const QStringList &names)
{
    std::vector<int> columns;
    for (const QString &name : names)
        columns.push_back(table.columnIndex(name));
    return std::ranges::find(columns, -1) == columns.end() ? columns : std::vector<int>();
}

void TableCheck::report(qsizetype row, const QString &column, const QString &what, const QString &remedy)
{
    m_findings.add({Severity::Error, m_table.file(), m_table.line(row), column, what, remedy});
}

void TableCheck::reportHeader(Severity severity, const QString &column, const QString &what, const QString &remedy)
{
    m_findings.add({severity, m_table.file(), 1, column, what, remedy});
}

void TableCheck::checkColumns()
{
    for (const Field &field : m_schema.fields) {
        if (m_table.columnIndex(field.name) < 0) {
            reportHeader(Severity::Error, field.name, Storage::tr("The column is missing."),
                         Storage::tr("Add the column, or take it out of the descriptor."));
        }
    }
    for (const QString &column : m_table.columns()) {
        if (!m_schema.field(column)) {
            reportHeader(Severity::Warning, column, Storage::tr("The descriptor does not know the column."),
                         Storage::tr("It is kept as it is; describe it to have it checked."));
        }
    }
}

void TableCheck::checkCells()
{
    for (const Field &field : m_schema.fields) {
        const int column = m_table.columnIndex(field.name);
        if (column < 0)
            continue;
        if (field.required || hasRules(field))
            checkField(field, column);
        if (field.unique)
            checkUnique({column}, field.name);
    }
}

void TableCheck::checkField(const Field &field, int column)
{
    for (qsizetype row = 0; row < m_table.rowCount(); ++row) {
        const QByteArrayView cell = m_table.cell(row, column);
        if (m_schema.isMissing(cell)) {
            if (field.required)
                report(row, field.name, Storage::tr("The value is missing."), Storage::tr("Every row needs one here."));
            continue;
        }
        if (const QString problem = cellProblem(field, cell); !problem.isEmpty())
            report(row, field.name, problem, Storage::tr("Correct the cell."));
    }
}

bool TableCheck::anyMissing(qsizetype row, const std::vector<int> &columns) const
{
    return std::ranges::any_of(columns, [&](int column) { return m_schema.isMissing(m_table.cell(row, column)); });
}

QString TableCheck::keyText(qsizetype row, const std::vector<int> &columns) const
{
    QStringList parts;
    for (const int column : columns)
        parts.append(quoted(m_table.cell(row, column)));
    return parts.join(u", "_s);
}

void TableCheck::checkUnique(const std::vector<int> &columns, const QString &shownColumn)
{
    KeyIndex index(m_table, columns);
    for (qsizetype row = 0; row < m_table.rowCount(); ++row) {
        if (anyMissing(row, columns))
            continue;
        const qsizetype first = index.insert(row);
        if (first < 0)
            continue;
        report(row, shownColumn,
               Storage::tr("%1 stands in row %2 already.")
                   .arg(keyText(row, columns), QString::number(m_table.line(first))),
               Storage::tr("Delete one of the two rows, or correct one of them."));
    }
}

void TableCheck::checkPrimaryKey()
{
    const std::vector<int> columns = columnIndexes(m_table, m_schema.primaryKey);
    if (columns.empty())
        return;
    for (qsizetype row = 0; row < m_table.rowCount(); ++row) {
        for (size_t i = 0; i < columns.size(); ++i) {
            if (m_schema.isMissing(m_table.cell(row, columns[i]))) {
                report(row, m_schema.primaryKey.at(static_cast<qsizetype>(i)),
                       Storage::tr("A part of the row's key is missing."), Storage::tr("Every row needs one here."));
            }
        }
    }
    checkUnique(columns, m_schema.primaryKey.join(u", "_s));
}

void TableCheck::checkForeignKeys(const std::vector<Table> &tables)
{
    for (const ForeignKey &key : m_schema.foreignKeys) {
        if (const Table *target = findTable(tables, key.resource))
            checkForeignKey(key, *target);
    }
}

void TableCheck::checkForeignKey(const ForeignKey &key, const Table &target)
{
    const std::vector<int> columns = columnIndexes(m_table, key.fields);
    const std::vector<int> targetColumns = columnIndexes(target, key.referenceFields);
    if (columns.empty() || targetColumns.empty())
        return;
    KeyIndex index(target, targetColumns);
    index.insertAll();
    for (qsizetype row = 0; row < m_table.rowCount(); ++row) {
        if (anyMissing(row, columns) || index.find(m_table, columns, row) >= 0)
            continue;
        report(row, key.fields.join(u", "_s),
               Storage::tr("%1 does not stand in %2.").arg(keyText(row, columns), target.file()),
               Storage::tr("Add it there, or correct the cell."));
    }
}

} // namespace

void checkSchema(const PackageDescriptor &descriptor, const std::vector<Table> &tables, CheckFindings &findings)
{
    for (const Table &table : tables) {
        const TableResource *resource = descriptor.resource(table.name());
        if (!resource)
            continue;
        TableCheck check(table, resource->schema, findings);
        check.checkColumns();
        check.checkCells();
        check.checkPrimaryKey();
        check.checkForeignKeys(tables);
    }
}

} // namespace CityProfiles
