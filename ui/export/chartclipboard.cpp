// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartclipboard.h"

#include "answerwording.h"
#include "chartfile.h"
#include "chartimage.h"
#include "chartnotes.h"
#include "chartsvg.h"
#include "chartwording.h"
#include "pngwriter.h"

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

QString cell(const QString &text)
{
    const QString plain = text.simplified();
    static const QString formulas = u"=+-@"_s;
    return !plain.isEmpty() && formulas.contains(plain.front()) ? QString(u'\'' % plain) : plain;
}

QString lineOf(const QStringList &cells)
{
    QStringList safe;
    for (const QString &text : cells)
        safe.append(cell(text));
    return safe.join(u'\t');
}

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
QStringList rowCells(const Dataset &dataset, const ChartTable &table, const ChartBlock &block, const ChartRow &row,
                     const ChartMarks &marks)
{
    const bool isLevel = block.unit == ChartUnit::Level;
    const QString value = isLevel ? Wording::levelText(dataset.question(table.question), marks, row.option)
        : row.value               ? QString::number(*row.value, 'g', 12)
                                  : Wording::rowValue(dataset, table, block, row);
    return {Wording::rowLabel(dataset, table, row),
            Wording::isAtLeast(block, row) ? Text::tr("at least") : QString(),
            value,
            unitOf(block),
            isLevel ? Wording::originName({}) : Wording::originName(block.origin),
            !isLevel && marks.marks(row) ? Text::tr("named") : QString()};
}

} // namespace

QString figuresText(const Dataset &dataset, const ChartTable &table, std::optional<ProfileIndex> city,
                    const ChartMarks &marks)
{
    QStringList lines{cell(Wording::chartTitle(dataset, table)), cell(Wording::chartSubtitle(dataset, table))};
    if (city)
        lines.append(cell(Wording::profileLabel(dataset, *city)));
    lines.append(lineOf({Text::tr("Answer"), Text::tr("At least"), Text::tr("Value"), Text::tr("Unit"),
                         Text::tr("Who counted"), city ? Wording::shortProfileLabel(dataset, *city) : QString()}));
    for (const ChartBlock &block : table.blocks) {
        for (const ChartRow &row : block.rows)
            lines.append(lineOf(rowCells(dataset, table, block, row, marks)));
    }
    for (const QString &note : Wording::chartNotes(dataset, table))
        lines.append(cell(note));
    lines.append(cell(Wording::pictureSource(dataset, table)));
    return QString(lines.join(u'\n') % u'\n');
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

void copyFigures(const QString &figures)
{
    QGuiApplication::clipboard()->setText(figures);
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
