// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyindex.h"

#include <QHashFunctions>

#include <utility>

namespace CityProfiles {

KeyIndex::KeyIndex(const Table &table, std::vector<int> columns)
    : m_table(&table)
    , m_columns(std::move(columns))
    , m_slots(16)
{
}

/// The slot of a key: where it is, or the free one where it belongs.
template <typename CellAt>
size_t KeyIndex::slot(CellAt cellAt) const
{
    size_t hash = 0;
    for (size_t i = 0; i < m_columns.size(); ++i)
        hash = qHash(cellAt(i), hash);
    const size_t mask = m_slots.size() - 1;
    for (size_t at = hash & mask;; at = (at + 1) & mask) {
        if (m_slots[at] == 0)
            return at;
        bool equal = true;
        for (size_t i = 0; equal && i < m_columns.size(); ++i)
            equal = m_table->cell(m_slots[at] - 1, m_columns[i]) == cellAt(i);
        if (equal)
            return at;
    }
}

void KeyIndex::grow()
{
    const std::vector<quint32> old = std::exchange(m_slots, std::vector<quint32>(m_slots.size() * 2));
    for (const quint32 entry : old) {
        if (entry > 0)
            m_slots[slot([&](size_t i) { return m_table->cell(entry - 1, m_columns[i]); })] = entry;
    }
}

qsizetype KeyIndex::insert(qsizetype row)
{
    if (m_used * 2 >= m_slots.size())
        grow();
    quint32 &entry = m_slots[slot([&](size_t i) { return m_table->cell(row, m_columns[i]); })];
    if (entry > 0)
        return entry - 1;
    entry = static_cast<quint32>(row + 1);
    ++m_used;
    return -1;
}

void KeyIndex::insertAll()
{
    for (qsizetype row = 0; row < m_table->rowCount(); ++row)
        insert(row);
}

qsizetype KeyIndex::find(const Table &other, std::span<const int> columns, qsizetype row) const
{
    return static_cast<qsizetype>(m_slots[slot([&](size_t i) { return other.cell(row, columns[i]); })]) - 1;
}

qsizetype KeyIndex::find(std::initializer_list<QByteArrayView> key) const
{
    return static_cast<qsizetype>(m_slots[slot([&](size_t i) { return key.begin()[i]; })]) - 1;
}

} // namespace CityProfiles
