// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet.h"

#include <QLocale>

#include <algorithm>
#include <memory>

namespace CityProfiles {

namespace {

bool beginsLikeFormula(const QString &text)
{
    static const QString signs = QStringLiteral("=+-@\t\r\n");
    return !text.isEmpty() && signs.contains(text.front());
}

/// Digits with a minus in front and a point between them.
bool isPlainNumber(QStringView text)
{
    bool isNumber = false;
    (void)QLocale::c().toDouble(text, &isNumber);
    return isNumber && std::all_of(text.begin(), text.end(), [](QChar c) {
               return (c >= u'0' && c <= u'9') || c == u'-' || c == u'.';
           });
}

} // namespace

SheetCell sheetCell(const QString &text)
{
    return text.isEmpty() ? SheetCell() : SheetCell(text);
}

SheetCell sheetCell(std::optional<double> number)
{
    return number ? SheetCell(*number) : SheetCell();
}

SheetCell sheetCell(std::optional<int> number)
{
    return number ? SheetCell(double(*number)) : SheetCell();
}

QString sheetText(const SheetCell &cell)
{
    if (const double *number = std::get_if<double>(&cell))
        return QString::number(*number, 'f', QLocale::FloatingPointShortest);
    const QString *text = std::get_if<QString>(&cell);
    return text ? *text : QString();
}

QString spreadsheetSafe(const QString &text)
{
    return beginsLikeFormula(text) && !isPlainNumber(text) ? QString(u'\'' + text) : text;
}

Sheet sheetOf(const QString &name, const QStringList &titles, std::vector<SheetRow> rows)
{
    Sheet sheet;
    sheet.name = name;
    for (const QString &title : titles)
        sheet.columns.push_back({title, title});
    sheet.rowCount = qsizetype(rows.size());
    sheet.row = [held = std::make_shared<const std::vector<SheetRow>>(std::move(rows))](qsizetype row) {
        return Result<SheetRow>((*held)[std::size_t(row)]);
    };
    return sheet;
}

} // namespace CityProfiles
