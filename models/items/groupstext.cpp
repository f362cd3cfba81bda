// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "groupstext.h"

#include "answerwording.h"
#include "coveragewording.h"
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

QString lineOf(const QStringList &cells)
{
    static const QString formulas = u"=+-@"_s;
    QStringList safe;
    for (const QString &cell : cells) {
        const QString plain = cell.simplified();
        safe.append(!plain.isEmpty() && formulas.contains(plain.front()) ? QString(u'\'' % plain) : plain);
    }
    return safe.join(u'\t');
}

QStringList titleCells(const GroupsModel &model)
{
    const GroupEdition &counts = model.counts();
    QStringList cells{Wording::surveyYear(model.dataset()->codebook(), counts.edition)};
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

QStringList rowCells(const GroupsModel &model, int row)
{
    const auto cell = [&](Column column, int role = Qt::DisplayRole) {
        return model.index(row, int(column)).data(role).toString();
    };
    const auto statement = model.index(row, int(Column::Statement)).data(GroupsModel::StatementRole).value<Statement>();
    QStringList cells{model.dataset()->question(statement.question).label,
                      Wording::statementText(model.dataset()->codebook(), statement)};
    for (const Column column : {Column::FirstGroup, Column::SecondGroup}) {
        const QString count = cell(column, GroupsModel::NoteRole);
        const QString share = cell(column);
        cells.append(count.isEmpty() ? QString() : share); // without a share the count stands in its place
        cells.append(count.isEmpty() ? share : count);
    }
    cells.append(cell(Column::Difference));
    if (model.hasSampleIntervals())
        cells.append(cell(Column::Difference, GroupsModel::NoteRole));
    return cells;
}

} // namespace

QString groupsText(const GroupsModel &model)
{
    if (!model.dataset())
        return {};
    QStringList lines{lineOf(titleCells(model)), lineOf(headCells(model))};
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row, 0).data(GroupsModel::KindRole).value<GroupsModel::RowKind>()
            == GroupsModel::RowKind::Statement)
            lines.append(lineOf(rowCells(model, row)));
    }
    lines.append(lineOf({Wording::boundsNote()}));
    if (model.hasSampleIntervals())
        lines.append(lineOf({Wording::sampleNote()}));
    return QString(lines.join(u'\n') + u'\n');
}

} // namespace CityProfiles
