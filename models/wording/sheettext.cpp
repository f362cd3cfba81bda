// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheettext.h"

#include "text.h"

using namespace Qt::StringLiterals;

namespace CityProfiles::Wording {

namespace {

QString lineOf(const QStringList &texts)
{
    QStringList cells;
    for (const QString &text : texts)
        cells.append(spreadsheetSafe(text.simplified()));
    return cells.join(u'\t') % u'\n';
}

QStringList titlesOf(const Sheet &sheet)
{
    QStringList titles;
    for (const SheetColumn &column : sheet.columns)
        titles.append(column.title);
    return titles;
}

QString noteText(const SheetNote &note)
{
    return note.label.isEmpty() ? note.text : Text::tr("%1: %2", "label of a note: note").arg(note.label, note.text);
}

QString element(QLatin1StringView name, const QString &text)
{
    return u'<' % name % u'>' % text.toHtmlEscaped().replace(u'\n', "<br>"_L1) % "</"_L1 % name % u'>';
}

QString cellHtml(const SheetCell &cell)
{
    const QString text = sheetText(cell);
    return std::holds_alternative<double>(cell) ? QString("<td align=\"right\">"_L1 % text % "</td>"_L1)
                                                : element("td"_L1, text);
}

} // namespace

Result<QString> sheetLines(const Sheet &sheet)
{
    QString text = sheet.title.isEmpty() ? QString() : lineOf({sheet.title});
    for (const QString &line : sheet.above)
        text += lineOf({line});
    text += lineOf(titlesOf(sheet));
    for (qsizetype row = 0; row < sheet.rowCount; ++row) {
        const Result<SheetRow> cells = sheet.row(row);
        if (!cells)
            return cells.error();
        QStringList texts;
        for (const SheetCell &cell : *cells)
            texts.append(sheetText(cell));
        text += lineOf(texts);
    }
    for (const SheetNote &note : sheet.notes)
        text += lineOf({noteText(note)});
    return text;
}

Result<QString> sheetHtml(const Sheet &sheet)
{
    QString html = u"<meta charset=\"utf-8\"><table border=\"1\" cellspacing=\"0\">"_s;
    if (!sheet.title.isEmpty())
        html += element("caption"_L1, (QStringList{sheet.title} + sheet.above).join(u'\n'));
    html += "<thead><tr>"_L1;
    for (const QString &title : titlesOf(sheet))
        html += element("th"_L1, title);
    html += "</tr></thead><tbody>"_L1;
    for (qsizetype row = 0; row < sheet.rowCount; ++row) {
        const Result<SheetRow> cells = sheet.row(row);
        if (!cells)
            return cells.error();
        html += "<tr>"_L1;
        for (const SheetCell &cell : *cells)
            html += cellHtml(cell);
        html += "</tr>"_L1;
    }
    html += "</tbody></table>"_L1;
    for (const SheetNote &note : sheet.notes)
        html += element("p"_L1, noteText(note));
    return html;
}

} // namespace CityProfiles::Wording
