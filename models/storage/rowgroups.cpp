// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowgroups.h"

#include "storagetext.h"

#include <limits>

namespace CityProfiles {

RowGroups::RowGroups(const TableCells &cells, int column, const KeyIndex &owners, qsizetype ownerCount,
                     const QString &ownerFile)
    : m_begins(std::size_t(ownerCount) + 1)
{
    constexpr quint32 none = std::numeric_limits<quint32>::max();
    const std::vector<int> places{cells.place(column)};
    std::vector<quint32> ownerOf(std::size_t(cells.rowCount()), none);
    for (qsizetype row = 0; row < cells.rowCount(); ++row) {
        const qsizetype owner = owners.find(cells.table(), places, row);
        if (owner < 0) {
            cells.report(row, column,
                         Storage::tr("%1 does not stand in %2.").arg(quoted(cells.cell(row, column)), ownerFile),
                         Storage::tr("Add it there, or correct the cell."));
            continue;
        }
        ownerOf[std::size_t(row)] = quint32(owner);
        ++m_begins[std::size_t(owner) + 1];
    }
    for (std::size_t i = 1; i < m_begins.size(); ++i)
        m_begins[i] += m_begins[i - 1];
    m_rows.resize(m_begins.back());
    std::vector<quint32> next(m_begins.begin(), m_begins.end() - 1);
    for (std::size_t row = 0; row < ownerOf.size(); ++row) {
        if (ownerOf[row] != none)
            m_rows[next[ownerOf[row]]++] = quint32(row);
    }
}

std::span<const quint32> RowGroups::rows(qsizetype owner) const
{
    const quint32 begin = m_begins[std::size_t(owner)];
    return std::span(m_rows).subspan(begin, m_begins[std::size_t(owner) + 1] - begin);
}

} // namespace CityProfiles
