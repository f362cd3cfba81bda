// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartclipboard.h"

#include "answerwording.h"
#include "chartfile.h"
#include "chartimage.h"
#include "chartnotes.h"
#include "chartsvg.h"
#include "chartwording.h"
#include "exportnotes.h"
#include "pngwriter.h"
#include "sheettext.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QMimeData>

#include <memory>

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

QString figuresText(const Dataset &dataset, const ChartTable &table, std::optional<ProfileIndex> city,
                    const ChartMarks &marks)
{
    return Wording::sheetLines(figures(dataset, table, city, marks)).value(); // whose cells are at hand
}

QByteArray figuresCsv(const QString &figures)
{
    QStringList lines;
    for (const QString &line : figures.split(u'\n')) {
        QStringList cells = line.split(u'\t');
        for (QString &text : cells) {
            if (text.contains(u',') || text.contains(u'"'))
                text = u'"' % text.replace(u'"', u"\"\""_s) % u'"';
        }
        if (cells.size() > 1) // a row of the table, neither heading nor note
            lines.append(QString(cells.join(u',') % u"\r\n"_s));
    }
    return lines.join(QString()).toUtf8();
}

Outcome copyChart(const ChartPicture &picture)
{
    ChartFileOptions options;
    options.size = {QSizeF(1200, 0), ChartSize::Unit::Pixels, 192};
    options.grows = true;
    const ChartSize size = fittedSize(picture, options);
    const Result<QImage> image = chartImage(picture, size);
    if (!image)
        return image.error();
    auto data = std::make_unique<QMimeData>();
    data->setData(u"image/svg+xml"_s, svgBytes(picture, size.logical(), {}));
    data->setData(u"image/png"_s, pngBytes(*image)); // with resolution and texts, which an image alone would lose
    data->setImageData(*image);
    data->setText(QStringList{picture.title(), picture.description(), picture.source()}.join(u'\n'));
    QGuiApplication::clipboard()->setMimeData(data.release());
    return success();
}

} // namespace CityProfiles
