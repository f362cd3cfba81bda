// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cancelflag.h"
#include "sheet.h"

class QIODevice;

namespace CityProfiles {

/// How a long writing says how far it is, and how it is stopped. Both are used from the thread that writes.
struct SheetControl {
    CancelFlag cancel;
    std::function<void(int percent)> progress; ///< called with ascending numbers up to 100, each at most once
};

// Tables as files. Errors of all: NotWritten; Cancelled; and those of the rows.

/// See csvLine(): the columns' ids in the first line, then the rows. Notes stand in columns alone.
[[nodiscard]] Outcome writeSheetCsv(const Sheet &sheet, QIODevice &device, const SheetControl &control = {});

/// A page with the table and the notes below it. Error besides: Usage, where the table has more than 100,000 rows.
[[nodiscard]] Outcome writeSheetHtml(const Sheet &sheet, QIODevice &device, const SheetControl &control = {});

/// A workbook (ECMA-376): the rows below a head that stays in sight, numbers as numbers, texts as texts whatever they
/// begin with; on a second sheet the notes. The same table gives the same bytes. Errors besides: Usage, where a table
/// has more rows or a cell more text than a workbook holds.
[[nodiscard]] Outcome writeSheetXlsx(const Sheet &sheet, QIODevice &device, const SheetControl &control = {});

using SheetWriter = Outcome (*)(const Sheet &, QIODevice &, const SheetControl &);
/// The writer for a format of files: csv, xlsx, html; null for another.
[[nodiscard]] SheetWriter sheetWriter(QStringView format);

/// Counts rows: says how far a writing is and whether it should stop.
class RowProgress {
public:
    /// The control must outlive it.
    RowProgress(qsizetype rows, const SheetControl &control)
        : m_control(control)
        , m_rows(rows)
    {
    }

    /// One row more. Error: Cancelled.
    [[nodiscard]] Outcome step();
    [[nodiscard]] qsizetype done() const { return m_done; }
    [[nodiscard]] bool atEnd() const { return m_done == m_rows; }

private:
    const SheetControl &m_control;
    qsizetype m_rows;
    qsizetype m_done = 0;
    int m_percent = 0;
};

/// The next row of a sheet. Errors: Cancelled; those of the row.
[[nodiscard]] Result<SheetRow> nextRow(const Sheet &sheet, RowProgress &progress);

} // namespace CityProfiles
