// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tablebuilder.h"

#include "cellcheck.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

QStringList startColumns(const KnownTable &known, const DatasetInfo &info)
{
    if (const auto read = info.columns.constFind(QString(known.name)); read != info.columns.constEnd())
        return *read;
    QStringList columns;
    for (const KnownColumn &column : known.columns)
        columns.append(column.name);
    return columns;
}

} // namespace

TableBuilder::TableBuilder(TableId id, const DatasetInfo &info)
    : m_known(knownTable(id))
    , m_table(m_known.name, QString(m_known.name + ".csv"_L1), startColumns(m_known, info))
{
    for (const KnownColumn &column : m_known.columns)
        m_places.push_back(m_table.columnIndex(QString(column.name)));
}

/// Adds an empty column behind the others.
void TableBuilder::widen(const QString &column)
{
    Table wider(m_table.name(), m_table.file(), m_table.columns() + QStringList{column});
    for (qsizetype row = 0; row < m_table.rowCount(); ++row) {
        std::vector<QByteArrayView> cells;
        cells.reserve(std::size_t(wider.columnCount()));
        for (int i = 0; i < m_table.columnCount(); ++i)
            cells.push_back(m_table.cell(row, i));
        cells.emplace_back();
        wider.appendRow(cells, m_table.line(row));
    }
    m_table = std::move(wider);
}

void TableBuilder::add(const QStringList &cells, const Extras &extras)
{
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        if (m_places[i] < 0 && !cells.at(qsizetype(i)).isEmpty()) {
            widen(m_known.columns[i].name);
            m_places[i] = m_table.columnCount() - 1;
        }
    }
    for (auto it = extras.begin(); it != extras.end(); ++it) {
        if (m_table.columnIndex(it.key()) < 0)
            widen(it.key());
    }
    QStringList row(m_table.columnCount());
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        if (m_places[i] >= 0)
            row[m_places[i]] = cells.at(qsizetype(i));
    }
    for (auto it = extras.begin(); it != extras.end(); ++it)
        row[m_table.columnIndex(it.key())] = it.value();
    m_table.appendRow(row);
}

Table TableBuilder::take()
{
    return std::move(m_table);
}

QString cellOf(std::optional<int> number)
{
    return number ? QString::number(*number) : QString();
}

QString cellOf(std::optional<double> number)
{
    return number ? numberText(*number) : QString();
}

QString cellOf(const EditionSet &editions, const Codebook &codebook)
{
    QStringList ids;
    for (int i = 0; !editions.isAll() && i < int(codebook.editions.size()); ++i) {
        if (editions.contains(i))
            ids.append(codebook.editions[std::size_t(i)].id);
    }
    return ids.join(u';');
}

} // namespace CityProfiles
