// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparisonsheet.h"

#include "answerwording.h"
#include "carried.h"
#include "groupcells.h"
#include "groupwording.h"
#include "reportids.h"
#include "reporttext.h"

#include <memory>

using namespace Qt::StringLiterals;

namespace CityProfiles {

// Groups of profiles as tables.

namespace {

QString titleOf(const QString &id)
{
    static const QHash<QString, QString> titles{{u"edition"_s, Report::tr("Survey year")},
                                                {u"section"_s, Report::tr("Section")},
                                                {u"question"_s, Report::tr("Question id")},
                                                {u"label"_s, Report::tr("Question")},
                                                {u"kind"_s, Report::tr("Kind")},
                                                {u"option"_s, Report::tr("Option id")},
                                                {u"level"_s, Report::tr("Level id")},
                                                {u"answer"_s, Report::tr("Answer")}};
    return titles.value(id, id);
}

std::vector<SheetColumn> titled(const QStringList &ids)
{
    std::vector<SheetColumn> columns;
    for (const QString &id : ids)
        columns.push_back({id, titleOf(id)});
    return columns;
}

SheetRow texts(const QStringList &cells)
{
    SheetRow row;
    for (const QString &cell : cells)
        row.push_back(sheetCell(cell));
    return row;
}

/// Cells that are numbers in the C locale, or empty.
SheetRow numbers(const QStringList &cells)
{
    SheetRow row;
    for (const QString &cell : cells)
        row.push_back(cell.isEmpty() ? SheetCell() : SheetCell(cell.toDouble()));
    return row;
}

std::vector<SheetColumn> countTitles(const QString &name)
{
    const QStringList titles{Report::tr("yes"),
                             Report::tr("no"),
                             Report::tr("unknown"),
                             Report::tr("not asked"),
                             Report::tr("median, lowest"),
                             Report::tr("median, highest")};
    std::vector<SheetColumn> columns = titled(countColumns(name));
    for (std::size_t i = 0; i < columns.size(); ++i)
        columns[i].title = Report::tr("%1: %2", "group: what a column counts").arg(name, titles.at(qsizetype(i)));
    return columns;
}

std::vector<SheetColumn> differenceColumns(bool sampleIntervals)
{
    std::vector<SheetColumn> columns{{u"difference_lowest"_s, Report::tr("Difference in percentage points, lowest")},
                                     {u"difference_highest"_s, Report::tr("Difference, highest")},
                                     {u"smallest_difference"_s, Report::tr("Difference for certain")}};
    if (sampleIntervals)
        append(columns,
               {{u"sample_lowest"_s, Report::tr("As if a random sample, lowest")},
                {u"sample_highest"_s, Report::tr("As if a random sample, highest")}});
    return columns;
}

SheetRow differenceCells(const ComparedGroups &compared, const GroupEdition &edition, const GroupRow &row)
{
    SheetRow cells = numbers(rangeCells(row.difference));
    cells.push_back(row.difference ? SheetCell(row.smallestDifference()) : SheetCell());
    if (compared.sampleIntervals)
        append(cells, numbers(rangeCells(sampleInterval(edition, row))));
    return cells;
}

/// First and last possible rank, and among how many numbers; empty without a standing.
SheetRow rankCells(const std::optional<NumberStanding> &standing)
{
    if (!standing)
        return {{}, {}, {}};
    return {double(standing->firstRank()), double(standing->lastRank()), double(standing->base())};
}

SheetNote groupNote(const Dataset &dataset, const Group &group)
{
    return {Report::tr("Group"), Report::tr("%1: %2", "group: conditions").arg(group.name, groupLine(dataset, group))};
}

std::vector<int> sourcesOf(const Dataset &dataset, const ProfileSet &profiles)
{
    std::vector<ProfileIndex> list;
    profiles.forEach([&list](ProfileIndex profile) { list.push_back(profile); });
    return CityProfiles::sourcesOf(dataset, list);
}

} // namespace

Sheet groupsSheet(const Dataset &dataset, const ComparedGroups &compared)
{
    const ProfileSet both = compared.profiles();
    const Wording::ExportNotes carried = Wording::exportNotes(dataset, both);
    Sheet sheet;
    sheet.name = Report::tr("Groups");
    sheet.title = Report::tr("%1 and %2", "two groups").arg(compared.groups[0].name, compared.groups[1].name);
    sheet.columns = titled(statementColumns());
    for (const Group &group : compared.groups)
        append(sheet.columns, countTitles(group.name));
    append(sheet.columns, differenceColumns(compared.sampleIntervals));
    append(sheet.columns, carriedColumns());
    std::vector<std::pair<const GroupEdition *, const GroupRow *>> rows;
    for (const GroupEdition &edition : compared.editions) {
        for (const GroupRow &row : edition.rows)
            rows.emplace_back(&edition, &row);
    }
    sheet.rowCount = qsizetype(rows.size());
    sheet.row = [&dataset, &compared, rows = std::move(rows),
                 last = carriedCells(carried)](qsizetype place) -> Result<SheetRow> {
        const auto &[edition, row] = rows[std::size_t(place)];
        SheetRow cells = texts(statementCells(dataset.codebook(), edition->edition, row->statement));
        for (const StatementCount &count : row->counts)
            append(cells, numbers(countCells(count)));
        append(cells, differenceCells(compared, *edition, *row));
        append(cells, last);
        return cells;
    };
    for (const Group &group : compared.groups)
        sheet.notes.push_back(groupNote(dataset, group));
    sheet.notes.push_back({Report::tr("Differences"), Wording::boundsNote()});
    if (compared.sampleIntervals)
        sheet.notes.push_back({Report::tr("Random samples"), Wording::sampleNote()});
    append(sheet.notes, sourceNotes(dataset, sourcesOf(dataset, both)));
    append(sheet.notes, carried.labelled());
    return sheet;
}

Sheet groupProfileSheet(const Dataset &dataset, const GroupProfile &beside, const Group &group)
{
    const ProfileSet all = withProfile(group, beside.index);
    const Wording::ExportNotes carried = Wording::exportNotes(dataset, all);
    Sheet sheet;
    sheet.name = Report::tr("Profile and group");
    sheet.title =
        Report::tr("%1 and %2", "a profile and a group").arg(Wording::profileLabel(dataset, beside.index), group.name);
    sheet.columns = {{u"profile"_s, Report::tr("Profile")}};
    append(sheet.columns, titled(statementColumns()));
    append(sheet.columns, countTitles(group.name));
    append(sheet.columns,
           {{u"holds"_s, Report::tr("Holds of the profile")},
            {u"first_rank"_s, Report::tr("Rank, first possible")},
            {u"last_rank"_s, Report::tr("Rank, last possible")},
            {u"rank_base"_s, Report::tr("Numbers ranked")}});
    append(sheet.columns, carriedColumns());
    sheet.rowCount = qsizetype(beside.rows.size());
    sheet.row = [&dataset, &beside, last = carriedCells(carried)](qsizetype place) -> Result<SheetRow> {
        const GroupProfileRow &row = beside.rows[std::size_t(place)];
        SheetRow cells{sheetCell(dataset.profileId(beside.index))};
        append(cells, texts(statementCells(dataset.codebook(), beside.profile.edition, row.statement)));
        append(cells, numbers(countCells(row.count)));
        cells.push_back(truthId(row.holds));
        append(cells, rankCells(row.standing));
        append(cells, last);
        return cells;
    };
    sheet.notes = {groupNote(dataset, group)};
    append(sheet.notes, sourceNotes(dataset, sourcesOf(dataset, all)));
    append(sheet.notes, carried.labelled());
    return sheet;
}

} // namespace CityProfiles
