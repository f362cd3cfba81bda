// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "orphanrows.h"

#include "knowntables.h"

#include <QSet>

#include <algorithm>

namespace CityProfiles {

namespace {

std::vector<int> placesOf(const Table &table, const QStringList &columns)
{
    std::vector<int> places;
    for (const QString &column : columns)
        places.push_back(table.columnIndex(column));
    return places;
}

QByteArrayList cellsOf(const Table &table, qsizetype row, const std::vector<int> &places)
{
    QByteArrayList cells;
    for (const int place : places)
        cells.append(table.cell(row, place).toByteArray());
    return cells;
}

QSet<QByteArrayList> keysOf(const Table &table, const QStringList &columns)
{
    const std::vector<int> places = placesOf(table, columns);
    QSet<QByteArrayList> keys;
    for (qsizetype row = 0; row < table.rowCount(); ++row)
        keys.insert(cellsOf(table, row, places));
    return keys;
}

/// Takes the rows out whose key is not among those there are; returns whether there were any.
bool dropRows(Table &table, const TableSchema &schema, const QStringList &fields, const QSet<QByteArrayList> &keys)
{
    const std::vector<int> places = placesOf(table, fields);
    Table kept(table.name(), table.file(), table.columns());
    for (qsizetype row = 0; row < table.rowCount(); ++row) {
        const QByteArrayList key = cellsOf(table, row, places);
        const bool refers =
            std::ranges::none_of(key, [&schema](const QByteArray &cell) { return schema.isMissing(cell); });
        if (refers && !keys.contains(key))
            continue;
        std::vector<QByteArrayView> cells;
        cells.reserve(std::size_t(table.columnCount()));
        for (int column = 0; column < table.columnCount(); ++column)
            cells.push_back(table.cell(row, column));
        kept.appendRow(cells);
    }
    const bool dropped = kept.rowCount() != table.rowCount();
    if (dropped)
        table = std::move(kept);
    return dropped;
}

} // namespace

void dropOrphans(DataPackage &package)
{
    for (bool dropped = true; dropped;) {
        dropped = false;
        for (Table &table : package.tables) {
            const TableResource *resource = package.descriptor.resource(table.name());
            if (!resource || isKnownTable(table.name()))
                continue;
            for (const ForeignKey &key : resource->schema.foreignKeys) {
                const Table *other = key.resource.isEmpty() ? &table : findTable(package.tables, key.resource);
                const auto keys = other ? keysOf(*other, key.referenceFields) : QSet<QByteArrayList>();
                dropped = dropRows(table, resource->schema, key.fields, keys) || dropped;
            }
        }
    }
}

} // namespace CityProfiles
