// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "groupstext.h"

#include "answerwording.h"
#include "changesmodel.h"
#include "changewording.h"
#include "citygroupmodel.h"
#include "coveragewording.h"
#include "exportnotes.h"
#include "groupsmodel.h"
#include "groupwording.h"

#include <QCoreApplication>

#include <functional>

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

QString cellText(const CountTableModel &model, int row, Column column, int role = Qt::DisplayRole)
{
    return model.index(row, int(column)).data(role).toString();
}

/// What every export of the profiles carries.
void addCarried(Sheet &sheet, const Dataset &dataset, const ProfileSet &profiles)
{
    const auto carried = Wording::exportNotes(dataset, profiles).labelled();
    sheet.notes.insert(sheet.notes.end(), carried.begin(), carried.end());
}

/// The rows of statements, without those of titles.
std::vector<SheetRow> statementRows(const CountTableModel &model, const std::function<SheetRow(int row)> &cells)
{
    std::vector<SheetRow> rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row, 0).data(CountTableModel::KindRole).value<CountTableModel::RowKind>()
            == CountTableModel::RowKind::Statement)
            rows.push_back(cells(row));
    }
    return rows;
}

Statement statementAt(const CountTableModel &model, int row)
{
    return model.index(row, int(Column::Statement)).data(CountTableModel::StatementRole).value<Statement>();
}

SheetRow rowCells(const GroupsModel &model, int row)
{
    const auto cell = [&](Column column, int role = Qt::DisplayRole) { return cellText(model, row, column, role); };
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

Sheet groupsAsShown(const GroupsModel &model, const ProfileSet &profiles)
{
    if (!model.dataset())
        return {};
    Sheet sheet = sheetOf(Text::tr("Groups"), headCells(model),
                          statementRows(model, [&model](int row) { return rowCells(model, row); }));
    sheet.title = Wording::surveyYear(model.dataset()->codebook(), model.counts().edition);
    sheet.above = groupLines(model);
    sheet.notes.push_back({{}, Wording::boundsNote()});
    if (model.hasSampleIntervals())
        sheet.notes.push_back({{}, Wording::sampleNote()});
    addCarried(sheet, *model.dataset(), profiles);
    return sheet;
}

Sheet cityGroupAsShown(const CityGroupModel &model, const ProfileSet &profiles)
{
    if (!model.dataset())
        return {};
    const Codebook &codebook = model.dataset()->codebook();
    const QString city = model.names()[0];
    const QString group = model.names()[1];
    const QStringList heads{Text::tr("Question"),
                            Text::tr("Answer"),
                            city,
                            Text::tr("%1: rank", "city").arg(city),
                            group,
                            Text::tr("%1: counts", "group").arg(group),
                            Text::tr("In words")};
    const auto cells = [&](int row) {
        const Statement stated = statementAt(model, row);
        const QString count = cellText(model, row, Column::SecondGroup, CountTableModel::NoteRole);
        const QString share = cellText(model, row, Column::SecondGroup);
        return SheetRow{sheetCell(model.dataset()->question(stated.question).label),
                        sheetCell(Wording::statementText(codebook, stated)),
                        sheetCell(cellText(model, row, Column::FirstGroup)),
                        sheetCell(cellText(model, row, Column::FirstGroup, CountTableModel::NoteRole)),
                        sheetCell(count.isEmpty() ? QString() : share), // as of two groups
                        sheetCell(count.isEmpty() ? share : count),
                        sheetCell(cellText(model, row, Column::Difference))};
    };
    Sheet sheet = sheetOf(Text::tr("City and group"), heads, statementRows(model, cells));
    sheet.title = Wording::surveyYear(codebook, model.beside().profile.edition);
    sheet.above = {city, Text::tr("%1: %2", "group, its size").arg(group, Wording::cityPages(model.size(1)))};
    addCarried(sheet, *model.dataset(), profiles);
    return sheet;
}

Sheet changesAsShown(const ChangesModel &model)
{
    if (!model.dataset())
        return {};
    const QStringList heads{Text::tr("Question"),
                            Text::tr("Changed"),
                            Text::tr("The same"),
                            Text::tr("Cannot tell"),
                            Text::tr("Reversed: second look"),
                            Text::tr("Cities that changed")};
    const auto cells = [&](int row) {
        const int question = statementAt(model, row).question;
        const ChangeCounts &counts = model.changes().questions[std::size_t(question)];
        return SheetRow{sheetCell(model.dataset()->question(question).label),
                        double(counts.changed),
                        double(counts.same),
                        double(counts.cannotTell),
                        double(counts.reversed),
                        sheetCell(cellText(model, row, Column::Difference))};
    };
    Sheet sheet = sheetOf(Text::tr("Changes"), heads, statementRows(model, cells));
    sheet.title = Wording::sameCities(model.dataset()->codebook(), model.changes());
    ProfileSet profiles(model.dataset()->profileCount());
    for (const auto &[earlier, later] : model.changes().cities) {
        profiles.insert(earlier);
        profiles.insert(later);
    }
    addCarried(sheet, *model.dataset(), profiles);
    return sheet;
}

} // namespace CityProfiles
