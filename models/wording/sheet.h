// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"

#include <QStringList>

#include <functional>
#include <optional>
#include <variant>
#include <vector>

namespace CityProfiles {

/// A cell of a table that leaves the program: nothing, a text, or a number that stays one.
using SheetCell = std::variant<std::monostate, QString, double>;
using SheetRow = std::vector<SheetCell>;

/// What a column is called: by scripts and by people.
struct SheetColumn {
    QString id; ///< never translated
    QString title;
    bool flatOnly = false; ///< says the same in every row, so that only a file without room for notes has it
};

/// What is to be known of a table: "Data version", "City Profiles data 1.2.0".
struct SheetNote {
    QString label;
    QString text;
};

/// A table on its way to a file or the clipboard. Rows are made when they are asked for, so that a million of them need
/// not be held.
struct Sheet {
    QString name; ///< short, such as a workbook's tab has: "Profiles"
    QString title; ///< what it is: "70 of 120 profiles"
    QStringList above; ///< lines between title and heads: who counted, of whom
    std::vector<SheetColumn> columns;
    qsizetype rowCount = 0;
    /// A cell for each column. Asked from one thread at a time. Fails where the data can't be read.
    std::function<Result<SheetRow>(qsizetype row)> row;
    std::vector<SheetNote> notes;
};

/// An empty text and a missing number are empty cells.
[[nodiscard]] SheetCell sheetCell(const QString &text);
[[nodiscard]] SheetCell sheetCell(std::optional<double> number);
[[nodiscard]] SheetCell sheetCell(std::optional<int> number);
/// The cell as text, numbers in the C locale without an exponent.
[[nodiscard]] QString sheetText(const SheetCell &cell);

/// A text as a spreadsheet takes it for a text: with an apostrophe in front where it begins like a formula (=, +, -, @,
/// tab, line end; see OWASP, CSV Injection). Numbers such as -4.5 stay as they are.
[[nodiscard]] QString spreadsheetSafe(const QString &text);

/// A table held in memory.
[[nodiscard]] Sheet sheetOf(const QString &name, const QStringList &titles, std::vector<SheetRow> rows);

} // namespace CityProfiles
