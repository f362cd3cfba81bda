// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringList>

#include <span>
#include <vector>

namespace CityProfiles {

/// A table of text as read from a file: named columns, rows of cells in UTF-8, the line on which each row begins.
/// All cells lie in one arena (four bytes per cell and four per row beside the text), so that tens of millions of
/// rows fit; the text of a table may have 4 GiB at most.
class Table {
public:
    Table() = default;
    /// @param name the table's name in its package; @param file the file it comes from, as messages name it.
    Table(QString name, QString file, QStringList columns);

    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] const QString &file() const { return m_file; }
    [[nodiscard]] const QStringList &columns() const { return m_columns; }
    [[nodiscard]] int columnCount() const { return static_cast<int>(m_columns.size()); }
    [[nodiscard]] qsizetype rowCount() const { return static_cast<qsizetype>(m_lines.size()); }
    /// The place of a column, -1 where there is none of the name.
    [[nodiscard]] int columnIndex(QStringView name) const;

    /// The bytes of a cell; valid until the table is changed. An index of -1 (no such column) gives an empty cell.
    [[nodiscard]] QByteArrayView cell(qsizetype row, int column) const;
    [[nodiscard]] QString text(qsizetype row, int column) const { return QString::fromUtf8(cell(row, column)); }
    /// The line of the file on which a row begins, the header being line 1.
    [[nodiscard]] qint64 line(qsizetype row) const { return m_lines[static_cast<size_t>(row)]; }

    /// Adds a row of exactly columnCount() cells. Without a line it stands on the line behind the last row's first.
    void appendRow(std::span<const QByteArrayView> cells, qint64 line = 0);
    void appendRow(const QStringList &cells, qint64 line = 0);
    void reserve(qsizetype rows, qsizetype bytes);

    bool operator==(const Table &) const = default;

private:
    QString m_name;
    QString m_file;
    QStringList m_columns;
    QByteArray m_bytes;
    std::vector<quint32> m_ends; // per cell, row by row: where it ends in m_bytes
    std::vector<quint32> m_lines; // per row
};

/// The table of a name, or null.
[[nodiscard]] const Table *findTable(const std::vector<Table> &tables, QStringView name);

} // namespace CityProfiles
