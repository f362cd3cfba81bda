// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheetreport.h"

#include "reporttext.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <algorithm>
#include <cstdio>
#include <utility>

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

constexpr qsizetype mostRows = LXW_ROW_MAX - 1; // below the head
constexpr qsizetype heldRows = 10'000; // more than these go through a temporary file, row by row
constexpr qsizetype sampledRows = 200; // by which widths are chosen
constexpr qsizetype narrowest = 9;
constexpr qsizetype widest = 56; // characters; longer texts are wrapped
constexpr qsizetype mostCharacters = 32'767; // of a cell
constexpr qsizetype pieceSize = 1 << 16;
constexpr time_t fixedTime = 946684800; // 2000-01-01: a workbook says what it holds, not when it was saved

/// What XML can't hold becomes the sign for it.
QByteArray bytesOf(QString text)
{
    for (QChar &c : text) {
        if (c == QChar(0xFFFE) || c == QChar(0xFFFF))
            c = QChar(QChar::ReplacementCharacter);
    }
    return text.toUtf8();
}

/// A tab's name may have 31 characters, and some signs not.
QByteArray tabName(QString name)
{
    static const QString forbidden = u"[]:*?/\\'"_s;
    for (QChar &c : name)
        c = forbidden.contains(c) ? QChar(u' ') : c;
    return name.left(LXW_SHEETNAME_MAX).toUtf8();
}

Error notWritten(const QString &reason)
{
    return {ErrorKind::NotWritten, Report::tr("The workbook could not be written: %1.").arg(reason), {}, {}, 0, {}};
}

qsizetype longestLine(const QString &text)
{
    qsizetype longest = 0;
    for (const QStringView line : QStringView(text).split(u'\n'))
        longest = std::max(longest, line.size());
    return longest;
}

/// Writes one workbook to a path.
class Workbook {
public:
    Workbook(const Sheet &sheet, const QString &path)
        : m_sheet(sheet)
        , m_folder(QDir::tempPath().toLocal8Bit())
    {
        lxw_workbook_options options{};
        options.constant_memory = sheet.rowCount > heldRows ? LXW_TRUE : LXW_FALSE;
        options.tmpdir = m_folder.data();
        m_book = workbook_new_opt(QFile::encodeName(path).constData(), &options);
        m_head = workbook_add_format(m_book);
        format_set_bold(m_head);
        format_set_text_wrap(m_head);
        format_set_align(m_head, LXW_ALIGN_VERTICAL_TOP);
        m_long = workbook_add_format(m_book);
        format_set_text_wrap(m_long);
        format_set_align(m_long, LXW_ALIGN_VERTICAL_TOP);
        m_plain = workbook_add_format(m_book);
        format_set_align(m_plain, LXW_ALIGN_VERTICAL_TOP);
        for (std::size_t column = 0; column < sheet.columns.size(); ++column) {
            if (!sheet.columns[column].flatOnly)
                m_columns.push_back(column);
        }
    }
    ~Workbook()
    {
        if (m_book)
            lxw_workbook_free(m_book);
    }
    Workbook(const Workbook &) = delete;
    Workbook &operator=(const Workbook &) = delete;

    Outcome write(const SheetControl &control)
    {
        setProperties();
        if (const Outcome rows = writeRows(control); !rows)
            return rows.error();
        writeNotes();
        lxw_workbook *book = std::exchange(m_book, nullptr); // which closing frees
        const lxw_error error = workbook_close(book);
        return error == LXW_NO_ERROR ? success() : Outcome(notWritten(QString::fromUtf8(lxw_strerror(error))));
    }

private:
    void setProperties()
    {
        QByteArray title = bytesOf(m_sheet.title);
        QByteArray program("City Profiles");
        lxw_doc_properties properties{};
        properties.title = title.data();
        properties.author = program.data();
        properties.created = fixedTime;
        workbook_set_properties(m_book, &properties);
    }

    Outcome writeRows(const SheetControl &control)
    {
        lxw_worksheet *page = workbook_add_worksheet(m_book, tabName(m_sheet.name).constData());
        if (const Outcome widths = setWidths(page); !widths)
            return widths.error();
        worksheet_freeze_panes(page, 1, 1);
        worksheet_repeat_rows(page, 0, 0);
        worksheet_set_landscape(page);
        for (std::size_t place = 0; place < m_columns.size(); ++place)
            worksheet_write_string(page, 0, lxw_col_t(place),
                                   bytesOf(m_sheet.columns[m_columns[place]].title).constData(), m_head);
        RowProgress progress(m_sheet.rowCount, control);
        for (lxw_row_t line = 1; !progress.atEnd(); ++line) {
            const Result<SheetRow> row = nextRow(m_sheet, progress);
            if (!row)
                return row.error();
            for (std::size_t place = 0; place < m_columns.size(); ++place) {
                const Outcome cell = writeCell(page, line, lxw_col_t(place), (*row)[m_columns[place]]);
                if (!cell)
                    return cell.error();
            }
        }
        if (page->optimize_tmpfile && (std::fflush(page->optimize_tmpfile) != 0 || std::ferror(page->optimize_tmpfile)))
            return notWritten(Report::tr("the folder for temporary files is full"));
        return success();
    }

    Outcome writeCell(lxw_worksheet *page, lxw_row_t line, lxw_col_t place, const SheetCell &cell)
    {
        if (const double *number = std::get_if<double>(&cell)) {
            worksheet_write_number(page, line, place, *number, m_plain);
            return success();
        }
        const QString *text = std::get_if<QString>(&cell);
        if (!text)
            return success();
        if (text->size() > mostCharacters)
            return Error{ErrorKind::Usage,
                         Report::tr("A text in the column “%1” is longer than a cell of a workbook can hold.")
                             .arg(m_sheet.columns[m_columns[place]].title),
                         Report::tr("Choose CSV."),
                         {},
                         0,
                         {}};
        const bool isLong = longestLine(*text) > widest || text->contains(u'\n');
        const lxw_error error =
            worksheet_write_string(page, line, place, bytesOf(*text).constData(), isLong ? m_long : m_plain);
        return error == LXW_NO_ERROR ? success() : Outcome(notWritten(QString::fromUtf8(lxw_strerror(error))));
    }

    /// As wide as the first rows and the words of the head need.
    Outcome setWidths(lxw_worksheet *page)
    {
        std::vector<qsizetype> widths(m_columns.size(), narrowest);
        for (std::size_t place = 0; place < m_columns.size(); ++place)
            widths[place] =
                std::max(widths[place], std::min<qsizetype>(18, m_sheet.columns[m_columns[place]].title.size() + 2));
        for (qsizetype i = 0; i < std::min(sampledRows, m_sheet.rowCount); ++i) {
            const Result<SheetRow> row = m_sheet.row(i);
            if (!row)
                return row.error();
            for (std::size_t place = 0; place < m_columns.size(); ++place)
                widths[place] = std::max(widths[place], longestLine(sheetText((*row)[m_columns[place]])) + 1);
        }
        for (std::size_t place = 0; place < widths.size(); ++place)
            worksheet_set_column(page, lxw_col_t(place), lxw_col_t(place), double(std::min(widths[place], widest)),
                                 nullptr);
        return success();
    }

    void writeNotes()
    {
        lxw_worksheet *page = workbook_add_worksheet(m_book, tabName(Report::tr("Sources and notes")).constData());
        worksheet_set_column(page, 0, 0, 24, nullptr);
        worksheet_set_column(page, 1, 1, 100, nullptr);
        worksheet_write_string(page, 0, 0, bytesOf(m_sheet.title).constData(), m_head);
        lxw_row_t line = 1;
        for (const SheetNote &note : m_sheet.notes) {
            worksheet_write_string(page, line, 0, bytesOf(note.label).constData(), m_head);
            worksheet_write_string(page, line, 1, bytesOf(note.text.left(mostCharacters)).constData(), m_long);
            ++line;
        }
    }

    const Sheet &m_sheet;
    QByteArray m_folder;
    lxw_workbook *m_book;
    lxw_format *m_head;
    lxw_format *m_long;
    lxw_format *m_plain;
    std::vector<std::size_t> m_columns; ///< of the sheet, by place in the workbook
};

Outcome copyFile(const QString &path, QIODevice &device)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return notWritten(file.errorString());
    while (!file.atEnd()) {
        const QByteArray piece = file.read(pieceSize);
        if (piece.isEmpty() || device.write(piece) != piece.size())
            return notWritten(piece.isEmpty() ? file.errorString() : device.errorString());
    }
    return success();
}

} // namespace

Outcome writeSheetXlsx(const Sheet &sheet, QIODevice &device, const SheetControl &control)
{
    if (sheet.rowCount > mostRows)
        return Error{ErrorKind::Usage,
                     Report::tr("The table has %Ln rows, more than a workbook holds.", nullptr, int(sheet.rowCount)),
                     Report::tr("Choose CSV, or narrow the list."),
                     {},
                     0,
                     {}};
    const QTemporaryDir folder; // the library writes to a path
    if (!folder.isValid())
        return notWritten(folder.errorString());
    const QString path = folder.filePath(u"book.xlsx"_s);
    if (const Outcome written = Workbook(sheet, path).write(control); !written)
        return written.error();
    return copyFile(path, device);
}

} // namespace CityProfiles
