// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "table.h"

#include <utility>

namespace CityProfiles {

Table::Table(QString name, QString file, QStringList columns)
    : m_name(std::move(name))
    , m_file(std::move(file))
    , m_columns(std::move(columns))
{
}

int Table::columnIndex(QStringView name) const
{
    for (int i = 0; i < columnCount(); ++i) {
        if (m_columns.at(i) == name)
            return i;
    }
    return -1;
}

QByteArrayView Table::cell(qsizetype row, int column) const
{
    if (column < 0)
        return {};
    const size_t index = static_cast<size_t>(row) * static_cast<size_t>(columnCount()) + static_cast<size_t>(column);
    const qsizetype begin = index == 0 ? 0 : m_ends[index - 1];
    return QByteArrayView(m_bytes.constData() + begin, m_ends[index] - begin);
}

void Table::appendRow(std::span<const QByteArrayView> cells, qint64 line)
{
    Q_ASSERT(static_cast<int>(cells.size()) == columnCount());
    for (const QByteArrayView cell : cells) {
        m_bytes.append(cell);
        m_ends.push_back(static_cast<quint32>(m_bytes.size()));
    }
    m_lines.push_back(static_cast<quint32>(line > 0 ? line : (m_lines.empty() ? 1 : m_lines.back()) + 1));
}

void Table::appendRow(const QStringList &cells, qint64 line)
{
    std::vector<QByteArray> encoded;
    encoded.reserve(static_cast<size_t>(cells.size()));
    for (const QString &cell : cells)
        encoded.push_back(cell.toUtf8());
    const std::vector<QByteArrayView> views(encoded.begin(), encoded.end());
    appendRow(views, line);
}

void Table::reserve(qsizetype rows, qsizetype bytes)
{
    m_bytes.reserve(bytes);
    m_ends.reserve(static_cast<size_t>(rows * columnCount()));
    m_lines.reserve(static_cast<size_t>(rows));
}

const Table *findTable(const std::vector<Table> &tables, QStringView name)
{
    for (const Table &table : tables) {
        if (table.name() == name)
            return &table;
    }
    return nullptr;
}

} // namespace CityProfiles
