// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "groupstext.h"

#include "answerwording.h"
#include "coveragewording.h"
#include "exportnotes.h"
#include "groupsmodel.h"
#include "groupwording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

using Column = GroupsModel::Column;

/// The translation context of this file.
class Text {
    Q_DECLARE_TR_FUNCTIONS(GroupsText)
};

QStringList groupLines(const GroupsModel &model)
{
    const GroupEdition &counts = model.counts();
    QStringList cells;
    for (std::size_t group = 0; group < model.names().size(); ++group)
        cells.append(
            Text::tr("%1: %2", "group, its size").arg(model.names()[group], Wording::cityPages(counts.sizes[group])));
    if (counts.inBoth > 0)
        cells.append(Wording::inBothText(counts.inBoth));
    return cells;
}

QStringList headCells(const GroupsModel &model)
{
    QStringList cells{Text::tr("Question"), Text::tr("Answer")};
    for (const QString &name : model.names()) {
        cells.append(name);
        cells.append(Text::tr("%1: counts", "group").arg(name));
    }
    cells.append(Text::tr("Difference"));
    if (model.hasSampleIntervals())
        cells.append(Text::tr("As if a random sample"));
    return cells;
}

SheetRow rowCells(const GroupsModel &model, int row)
{
    const auto cell = [&](Column column, int role = Qt::DisplayRole) {
        return model.index(row, int(column)).data(role).toString();
    };
    const auto statement = model.index(row, int(Column::Statement)).data(GroupsModel::StatementRole).value<Statement>();
    SheetRow cells{sheetCell(model.dataset()->question(statement.question).label),
                   sheetCell(Wording::statementText(model.dataset()->codebook(), statement))};
    for (const Column column : {Column::FirstGroup, Column::SecondGroup}) {
        const QString count = cell(column, GroupsModel::NoteRole);
        const QString share = cell(column);
        cells.push_back(
            sheetCell(count.isEmpty() ? QString() : share)); // without a share the count stands in its place
        cells.push_back(sheetCell(count.isEmpty() ? share : count));
    }
    cells.push_back(sheetCell(cell(Column::Difference)));
    if (model.hasSampleIntervals())
        cells.push_back(sheetCell(cell(Column::Difference, GroupsModel::NoteRole)));
    return cells;
}

} // namespace

Sheet groupsAsShown(const GroupsModel &model)
{
    if (!model.dataset())
        return {};
    std::vector<SheetRow> rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row, 0).data(GroupsModel::KindRole).value<GroupsModel::RowKind>()
            == GroupsModel::RowKind::Statement)
            rows.push_back(rowCells(model, row));
    }
    Sheet sheet = sheetOf(Text::tr("Groups"), headCells(model), std::move(rows));
    sheet.title = Wording::surveyYear(model.dataset()->codebook(), model.counts().edition);
    sheet.above = groupLines(model);
    sheet.notes.push_back({{}, Wording::boundsNote()});
    if (model.hasSampleIntervals())
        sheet.notes.push_back({{}, Wording::sampleNote()});
    const auto carried = Wording::exportNotes(*model.dataset(), model.profiles()).labelled();
    sheet.notes.insert(sheet.notes.end(), carried.begin(), carried.end());
    return sheet;
}

} // namespace CityProfiles
