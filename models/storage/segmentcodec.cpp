// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "segmentcodec.h"

#include "quantity.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

template <typename Column, typename Visit>
void visitText(const QString &name, Column &column, Visit visit)
{
    visit(QString(name + ".bytes"_L1), column.bytes);
    visit(QString(name + ".ends"_L1), column.ends);
}

template <typename Segment, typename Visit>
void visitCity(Segment &segment, Visit visit)
{
    visitText(u"ids"_s, segment.ids, visit);
    visitText(u"names"_s, segment.names, visit);
    visitText(u"subdivisions"_s, segment.subdivisions, visit);
    visitText(u"other_names"_s, segment.otherNames, visit);
    visitText(u"folded"_s, segment.folded, visit);
    visit(u"countries"_s, segment.countries);
    visit(u"latitudes"_s, segment.latitudes);
    visit(u"longitudes"_s, segment.longitudes);
    visit(u"ranks"_s, segment.ranks);
}

template <typename Segment, typename Visit>
void visitProfile(Segment &segment, const ColumnLayout &layout, Visit visit)
{
    visit(u"cities"_s, segment.cities);
    visit(u"editions"_s, segment.editions);
    visit(u"sources"_s, segment.sources);
    visit(u"snapshots"_s, segment.snapshots);
    visit(u"removed"_s, segment.removed);
    for (std::size_t i = 0; i < segment.planes.size(); ++i)
        visit(layout.planeNames().at(qsizetype(i)), segment.planes[i]);
    for (std::size_t i = 0; i < segment.numbers.size(); ++i) {
        const QString &question = layout.slotNames().at(qsizetype(i));
        visit(QString("lower."_L1 + question), segment.numbers[i].lower);
        visit(QString("upper."_L1 + question), segment.numbers[i].upper);
        visit(QString("qualifier."_L1 + question), segment.numbers[i].qualifiers);
        visit(QString("year."_L1 + question), segment.numbers[i].years);
    }
    visitText(u"searchable"_s, segment.searchable, visit);
}

/// Whether a text column has as many texts as rows, one behind another, each closed by a zero byte.
bool isConsistent(const TextColumn &column, int rows)
{
    if (column.ends.size() != rows * qsizetype(sizeof(quint32)) || column.bytes.count('\0') != rows)
        return false;
    qsizetype begin = 0;
    for (const quint32 end : ValueView<quint32>(column.ends).values()) {
        if (end < begin || end >= column.bytes.size() || column.bytes.at(end) != '\0')
            return false;
        begin = qsizetype(end) + 1;
    }
    return begin == column.bytes.size();
}

/// Whether a column has a value below a limit for each row.
template <typename T>
bool isFull(const QByteArray &column, int rows, quint32 limit)
{
    const auto values = ValueView<T>(column).values();
    return column.size() == rows * qsizetype(sizeof(T))
        && std::ranges::all_of(values, [limit](T value) { return quint32(value) < limit; });
}

/// Whether a column has whole values for the rows at most; those that it lacks are zero.
template <typename T>
bool fits(const QByteArray &column, int rows)
{
    return column.size() % qsizetype(sizeof(T)) == 0 && column.size() <= rows * qsizetype(sizeof(T));
}

bool fitsBits(const QByteArray &column, int rows)
{
    return column.size() % qsizetype(sizeof(quint64)) == 0
        && column.size() <= (rows + 63) / 64 * qsizetype(sizeof(quint64));
}

bool isConsistent(const NumberColumns &numbers, int rows)
{
    return fits<double>(numbers.lower, rows) && numbers.lower.size() == numbers.upper.size()
        && (numbers.qualifiers.isEmpty()
            || isFull<quint8>(numbers.qualifiers, int(numbers.qualifiers.size()), quint32(Qualifier::Range) + 1))
        && numbers.qualifiers.size() <= rows && fits<qint16>(numbers.years, rows);
}

} // namespace

void visitColumns(const CitySegment &segment, const ColumnVisitor &visit)
{
    visitCity(segment, [&visit](const QString &name, const QByteArray &column) {
        if (!column.isEmpty())
            visit(name, column);
    });
}

void visitColumns(const ProfileSegment &segment, const ColumnLayout &layout, const ColumnVisitor &visit)
{
    visitProfile(segment, layout, [&visit](const QString &name, const QByteArray &column) {
        if (!column.isEmpty())
            visit(name, column);
    });
}

ColumnMap columnsByName(CitySegment &segment)
{
    ColumnMap columns;
    visitCity(segment, [&columns](const QString &name, QByteArray &column) { columns.insert(name, &column); });
    return columns;
}

ColumnMap columnsByName(ProfileSegment &segment, const ColumnLayout &layout)
{
    segment.planes.resize(std::size_t(layout.planeCount()));
    segment.numbers.resize(std::size_t(layout.slotCount()));
    ColumnMap columns;
    visitProfile(segment, layout,
                 [&columns](const QString &name, QByteArray &column) { columns.insert(name, &column); });
    return columns;
}

bool isConsistent(const CitySegment &segment, const SegmentLimits &limits)
{
    const int rows = segment.size();
    const auto whole = [rows](const TextColumn &column) { return isConsistent(column, rows); };
    return rows > 0 && rows <= segmentSize && whole(segment.ids) && whole(segment.names) && whole(segment.subdivisions)
        && whole(segment.otherNames) && whole(segment.folded)
        && isFull<quint16>(segment.countries, rows, limits.countries)
        && segment.latitudes.size() == rows * qsizetype(sizeof(double))
        && segment.longitudes.size() == segment.latitudes.size() && isFull<quint32>(segment.ranks, rows, limits.cities);
}

bool completeSegment(ProfileSegment &segment, const SegmentLimits &limits)
{
    segment.size = int(segment.cities.size() / qsizetype(sizeof(quint32)));
    const int rows = segment.size;
    return rows > 0 && rows <= segmentSize && isFull<quint32>(segment.cities, rows, limits.cities)
        && isFull<quint8>(segment.editions, rows, limits.editions)
        && isFull<quint16>(segment.sources, rows, limits.sources) && fits<qint16>(segment.snapshots, rows)
        && fitsBits(segment.removed, rows)
        && std::ranges::all_of(segment.planes, [rows](const QByteArray &plane) { return fitsBits(plane, rows); })
        && std::ranges::all_of(segment.numbers, [rows](const NumberColumns &n) { return isConsistent(n, rows); })
        && isConsistent(segment.searchable, rows);
}

} // namespace CityProfiles
