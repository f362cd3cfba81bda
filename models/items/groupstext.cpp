// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "groupstext.h"

#include "answerwording.h"
#include "changesmodel.h"
#include "changewording.h"
#include "citygroupmodel.h"
#include "coveragewording.h"
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

QString cellText(const CountTableModel &model, int row, Column column, int role = Qt::DisplayRole)
{
    return model.index(row, int(column)).data(role).toString();
}

QStringList rowCells(const GroupsModel &model, int row)
{
    const auto cell = [&](Column column, int role = Qt::DisplayRole) { return cellText(model, row, column, role); };
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

QString tabbedText(const CountTableModel &model, const QStringList &title, const QStringList &heads,
                   const std::function<QStringList(int row)> &cells)
{
    QStringList lines{lineOf(title), lineOf(heads)};
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row, 0).data(CountTableModel::KindRole).value<CountTableModel::RowKind>()
            == CountTableModel::RowKind::Statement)
            lines.append(lineOf(cells(row)));
    }
    return QString(lines.join(u'\n') + u'\n');
}

} // namespace

QString groupsText(const GroupsModel &model)
{
    if (!model.dataset())
        return {};
    QString text =
        tabbedText(model, titleCells(model), headCells(model), [&model](int row) { return rowCells(model, row); });
    text += lineOf({Wording::boundsNote()}) % u'\n';
    if (model.hasSampleIntervals())
        text += lineOf({Wording::sampleNote()}) % u'\n';
    return text;
}

QString cityGroupText(const CityGroupModel &model)
{
    if (!model.dataset())
        return {};
    const Codebook &codebook = model.dataset()->codebook();
    const QString city = model.names()[0];
    const QString group = model.names()[1];
    const QStringList title{Wording::surveyYear(codebook, model.beside().profile.edition), city,
                            Text::tr("%1: %2", "group, its size").arg(group, Wording::cityPages(model.size(1)))};
    const QStringList heads{Text::tr("Question"),
                            Text::tr("Answer"),
                            city,
                            Text::tr("%1: rank", "city").arg(city),
                            group,
                            Text::tr("%1: counts", "group").arg(group),
                            Text::tr("In words")};
    return tabbedText(model, title, heads, [&](int row) {
        const auto stated =
            model.index(row, int(Column::Statement)).data(CountTableModel::StatementRole).value<Statement>();
        const QString count = cellText(model, row, Column::SecondGroup, CountTableModel::NoteRole);
        const QString share = cellText(model, row, Column::SecondGroup);
        return QStringList{model.dataset()->question(stated.question).label,
                           Wording::statementText(codebook, stated),
                           cellText(model, row, Column::FirstGroup),
                           cellText(model, row, Column::FirstGroup, CountTableModel::NoteRole),
                           count.isEmpty() ? QString() : share, // without a share the count stands in its place
                           count.isEmpty() ? share : count,
                           cellText(model, row, Column::Difference)};
    });
}

QString changesText(const ChangesModel &model)
{
    if (!model.dataset())
        return {};
    const QStringList heads{Text::tr("Question"),
                            Text::tr("Changed"),
                            Text::tr("The same"),
                            Text::tr("Cannot tell"),
                            Text::tr("Reversed: second look"),
                            Text::tr("Cities that changed")};
    return tabbedText(model, {Wording::sameCities(model.dataset()->codebook(), model.changes())}, heads, [&](int row) {
        const int question =
            model.index(row, int(Column::Statement)).data(CountTableModel::StatementRole).value<Statement>().question;
        const ChangeCounts &counts = model.changes().questions[std::size_t(question)];
        return QStringList{model.dataset()->question(question).label,
                           QString::number(counts.changed),
                           QString::number(counts.same),
                           QString::number(counts.cannotTell),
                           QString::number(counts.reversed),
                           cellText(model, row, Column::Difference)};
    });
}

} // namespace CityProfiles
