// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartclipboard.h"

#include "answerwording.h"
#include "chartnotes.h"
#include "chartwording.h"
#include "exportnotes.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QImage>

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

/// The translation context of this file.
class Text {
    Q_DECLARE_TR_FUNCTIONS(ChartClipboard)
};

QString unitOf(const ChartBlock &block)
{
    switch (block.unit) {
    case ChartUnit::Cities:
        return block.origin == ChartOrigin::Counted ? Text::tr("city pages") : Text::tr("cities surveyed");
    case ChartUnit::Percent:
        return Text::tr("% of cities surveyed");
    case ChartUnit::Rank:
        return Text::tr("rank");
    case ChartUnit::Level:
        break;
    }
    return {};
}

/// Option, qualifier, value, unit, origin, mark.
SheetRow rowCells(const Dataset &dataset, const ChartTable &table, const ChartBlock &block, const ChartRow &row,
                  const ChartMarks &marks)
{
    const bool isLevel = block.unit == ChartUnit::Level;
    const SheetCell value = isLevel ? sheetCell(Wording::levelText(dataset.question(table.question), marks, row.option))
        : row.value                 ? sheetCell(row.value)
                                    : sheetCell(Wording::rowValue(dataset, table, block, row));
    return {sheetCell(Wording::rowLabel(dataset, table, row)),
            sheetCell(Wording::isAtLeast(block, row) ? Text::tr("at least") : QString()),
            value,
            sheetCell(unitOf(block)),
            sheetCell(isLevel ? Wording::originName({}) : Wording::originName(block.origin)),
            sheetCell(!isLevel && marks.marks(row) ? Text::tr("named") : QString())};
}

} // namespace

Sheet figures(const Dataset &dataset, const ChartTable &table, std::optional<ProfileIndex> city,
              const ChartMarks &marks)
{
    std::vector<SheetRow> rows;
    for (const ChartBlock &block : table.blocks) {
        for (const ChartRow &row : block.rows)
            rows.push_back(rowCells(dataset, table, block, row, marks));
    }
    const QStringList titles{Text::tr("Answer"),      Text::tr("At least"),
                             Text::tr("Value"),       Text::tr("Unit"),
                             Text::tr("Who counted"), city ? Wording::shortProfileLabel(dataset, *city) : QString()};
    Sheet sheet = sheetOf(Text::tr("Figures"), titles, std::move(rows));
    sheet.title = Wording::chartTitle(dataset, table);
    sheet.above = {Wording::chartSubtitle(dataset, table)};
    if (city)
        sheet.above.append(Wording::profileLabel(dataset, *city));
    for (const QString &note : Wording::chartNotes(dataset, table))
        sheet.notes.push_back({{}, note});
    if (const QString note = city ? Wording::countryNote(dataset, *city) : QString(); !note.isEmpty())
        sheet.notes.push_back({{}, note});
    sheet.notes.push_back({{}, Wording::pictureSource(dataset, table)});
    return sheet;
}

void copyChart(const QImage &image)
{
    QGuiApplication::clipboard()->setImage(image);
}

} // namespace CityProfiles
