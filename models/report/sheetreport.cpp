// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheetreport.h"

#include "csvlines.h"
#include "devicewriter.h"
#include "htmlpage.h"
#include "reporttext.h"

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

constexpr qsizetype mostHtmlRows = 100'000; // no browser shows more in good time

QStringList titlesOf(const Sheet &sheet)
{
    QStringList titles;
    for (const SheetColumn &column : sheet.columns) {
        if (!column.flatOnly)
            titles.append(column.title);
    }
    return titles;
}

void writeNotes(HtmlPage &page, const Sheet &sheet)
{
    page.open("footer"_L1);
    page.element("h2"_L1, Report::tr("Sources and notes"));
    for (const SheetNote &note : sheet.notes)
        page.element("p"_L1, Report::tr("%1: %2", "label of a note: note").arg(note.label, note.text));
    page.close();
}

} // namespace

SheetWriter sheetWriter(QStringView format)
{
    if (format == "csv"_L1)
        return writeSheetCsv;
    if (format == "xlsx"_L1)
        return writeSheetXlsx;
    return format == "html"_L1 ? writeSheetHtml : nullptr;
}

Outcome RowProgress::step()
{
    if (isCancelled(m_control.cancel))
        return Error{ErrorKind::Cancelled, Report::tr("Stopped; nothing was written."), {}, {}, 0, {}};
    ++m_done;
    const int percent = int(m_done * 100 / m_rows);
    if (m_control.progress && percent > m_percent)
        m_control.progress(percent);
    m_percent = percent;
    return success();
}

Result<SheetRow> nextRow(const Sheet &sheet, RowProgress &progress)
{
    const qsizetype row = progress.done();
    if (const Outcome step = progress.step(); !step)
        return step.error();
    return sheet.row(row);
}

Outcome writeSheetCsv(const Sheet &sheet, QIODevice &device, const SheetControl &control)
{
    DeviceWriter writer(device);
    QStringList ids;
    for (const SheetColumn &column : sheet.columns)
        ids.append(column.id);
    writer.write(csvLine(ids));
    RowProgress progress(sheet.rowCount, control);
    while (!progress.atEnd()) {
        const Result<SheetRow> row = nextRow(sheet, progress);
        if (!row)
            return row.error();
        QStringList cells;
        cells.reserve(qsizetype(row->size()));
        for (const SheetCell &cell : *row)
            cells.append(sheetText(cell));
        writer.write(csvLine(cells));
    }
    return writer.finish();
}

Outcome writeSheetHtml(const Sheet &sheet, QIODevice &device, const SheetControl &control)
{
    if (sheet.rowCount > mostHtmlRows)
        return Error{ErrorKind::Usage,
                     Report::tr("The table has %Ln rows, too many for a page of HTML.", nullptr, int(sheet.rowCount)),
                     Report::tr("Choose CSV, or narrow the list."),
                     {},
                     0,
                     {}};
    HtmlPage page(sheet.title, sheet.columns.size() > 6);
    page.openTable(sheet.title, titlesOf(sheet));
    RowProgress progress(sheet.rowCount, control);
    page.open("tbody"_L1);
    while (!progress.atEnd()) {
        const Result<SheetRow> row = nextRow(sheet, progress);
        if (!row)
            return row.error();
        page.open("tr"_L1);
        for (std::size_t column = 0; column < row->size(); ++column) {
            if (!sheet.columns[column].flatOnly)
                page.element("td"_L1, sheetText((*row)[column]));
        }
        page.close();
    }
    page.close();
    page.close();
    writeNotes(page, sheet);
    return page.finish(device);
}

} // namespace CityProfiles
