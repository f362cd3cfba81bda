// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "csvreader.h"

#include "filebytes.h"
#include "storagetext.h"

#include <deque>
#include <limits>
#include <optional>
#include <vector>

namespace CityProfiles {

namespace {

using namespace Qt::StringLiterals;

class Parser {
public:
    Parser(QByteArrayView bytes, QString fileName);

    Result<Table> parse(const QString &tableName);

private:
    bool readHeader();
    bool readRow();
    bool readPlainCell();
    bool readQuotedCell();
    bool readLineEnd();
    bool checkCellCount();
    bool checkCharacters();
    bool fail(const QString &what, const QString &remedy);
    bool failQuote(qsizetype cell);
    [[nodiscard]] bool atEnd() const { return m_pos >= m_bytes.size(); }
    [[nodiscard]] bool at(char c) const { return m_pos < m_bytes.size() && m_bytes[m_pos] == c; }

    QByteArrayView m_bytes;
    QString m_fileName;
    QStringList m_columns;
    qsizetype m_pos = 0;
    qint64 m_line = 1;
    qint64 m_rowLine = 1;
    bool m_suspect = false; // bytes that no cell may hold are somewhere in the file
    bool m_blankRow = false;
    std::vector<QByteArrayView> m_cells; // views of m_bytes, or of m_unescaped
    std::deque<QByteArray> m_unescaped;
    std::optional<Error> m_error;
};

Parser::Parser(QByteArrayView bytes, QString fileName)
    : m_bytes(bytes)
    , m_fileName(std::move(fileName))
{
    if (m_bytes.startsWith("\xEF\xBB\xBF"))
        m_bytes = m_bytes.sliced(3);
    m_suspect = m_bytes.contains('\0') || !m_bytes.isValidUtf8();
}

bool Parser::fail(const QString &what, const QString &remedy)
{
    m_error = Error{ErrorKind::Invalid, what, remedy, m_fileName, m_rowLine, {}};
    return false;
}

bool Parser::failQuote(qsizetype cell)
{
    fail(Storage::tr("The quotation marks do not pair up."),
         Storage::tr("A cell with quotation marks stands in quotation marks itself, and those inside are doubled."));
    m_error->column = m_columns.value(cell);
    return false;
}

/// Up to the next comma or line end; quotation marks have no place in it.
bool Parser::readPlainCell()
{
    const qsizetype begin = m_pos;
    for (; m_pos < m_bytes.size(); ++m_pos) {
        const char c = m_bytes[m_pos];
        if (c == ',' || c == '\n' || c == '\r')
            break;
        if (c == '"')
            return failQuote(static_cast<qsizetype>(m_cells.size()));
    }
    m_cells.push_back(m_bytes.sliced(begin, m_pos - begin));
    return true;
}

bool Parser::readQuotedCell()
{
    const auto index = static_cast<qsizetype>(m_cells.size());
    QByteArray *unescaped = nullptr;
    qsizetype begin = ++m_pos;
    for (; !atEnd(); ++m_pos) {
        if (m_bytes[m_pos] == '\n')
            ++m_line;
        if (m_bytes[m_pos] != '"')
            continue;
        const QByteArrayView part = m_bytes.sliced(begin, m_pos - begin);
        ++m_pos;
        if (at('"')) {
            unescaped = unescaped ? unescaped : &m_unescaped.emplace_back();
            unescaped->append(part).append('"');
            begin = m_pos + 1;
            continue;
        }
        m_cells.push_back(unescaped ? QByteArrayView(unescaped->append(part)) : part);
        return atEnd() || at(',') || at('\n') || at('\r') || failQuote(index);
    }
    return failQuote(index);
}

bool Parser::readLineEnd()
{
    if (at('\r')) {
        ++m_pos;
        if (!at('\n')) {
            return fail(Storage::tr("A carriage return stands alone."),
                        Storage::tr("Save the file with LF or CRLF line ends."));
        }
    }
    if (at('\n')) {
        ++m_pos;
        ++m_line;
    }
    return true;
}

bool Parser::readRow()
{
    m_cells.clear();
    m_unescaped.clear();
    m_rowLine = m_line;
    const bool plain = !at('"');
    for (;;) {
        if (!(at('"') ? readQuotedCell() : readPlainCell()))
            return false;
        if (!at(','))
            break;
        ++m_pos;
    }
    m_blankRow = plain && m_cells.size() == 1 && m_cells.front().isEmpty();
    return readLineEnd() && (!m_suspect || checkCharacters());
}

bool Parser::checkCharacters()
{
    for (size_t i = 0; i < m_cells.size(); ++i) {
        if (m_cells[i].isValidUtf8() && !m_cells[i].contains('\0'))
            continue;
        fail(Storage::tr("The text is not UTF-8."), Storage::tr("Save the file in the encoding UTF-8."));
        m_error->column = m_columns.value(static_cast<qsizetype>(i));
        return false;
    }
    return true;
}

bool Parser::readHeader()
{
    if (atEnd())
        return fail(Storage::tr("The file is empty."), Storage::tr("It needs at least a header with column names."));
    if (!readRow())
        return false;
    for (const QByteArrayView cell : m_cells) {
        const QString name = QString::fromUtf8(cell);
        if (name.isEmpty()) {
            return fail(Storage::tr("Column %1 has no name.").arg(m_columns.size() + 1),
                        Storage::tr("Give every column of the header a name."));
        }
        if (m_columns.contains(name)) {
            return fail(Storage::tr("The column name %1 stands twice in the header.").arg(quoted(name)),
                        Storage::tr("Rename or delete one of the two columns."));
        }
        m_columns.append(name);
    }
    return true;
}

bool Parser::checkCellCount()
{
    const auto found = static_cast<int>(m_cells.size());
    const auto expected = static_cast<int>(m_columns.size());
    if (m_blankRow)
        return fail(Storage::tr("The line is empty."), Storage::tr("Delete the line."));
    if (found > expected) {
        return fail(Storage::tr("The row has %1 cells, the header has %2.").arg(found).arg(expected),
                    Storage::tr("Put cells that hold a comma in quotation marks."));
    }
    if (found == expected)
        return true;
    fail(Storage::tr("The row has %1 cells, the header has %2.").arg(found).arg(expected),
         Storage::tr("Add the missing cells; an empty cell is nothing between two commas."));
    m_error->column = m_columns.at(found);
    return false;
}

Result<Table> Parser::parse(const QString &tableName)
{
    if (m_bytes.size() > std::numeric_limits<quint32>::max()) {
        fail(Storage::tr("The file is larger than 4 GiB."), Storage::tr("Split the data into several packages."));
        return *m_error;
    }
    if (!readHeader())
        return *m_error;
    Table table(tableName, m_fileName, m_columns);
    table.reserve(m_bytes.count('\n'), m_bytes.size());
    while (!atEnd()) {
        if (!readRow() || !checkCellCount())
            return *m_error;
        table.appendRow(m_cells, m_rowLine);
    }
    return table;
}

} // namespace

Result<Table> readCsv(QByteArrayView bytes, const QString &tableName, const QString &fileName)
{
    return Parser(bytes, fileName).parse(tableName);
}

Result<Table> readCsvFile(const QString &path, const QString &tableName, const QString &fileName)
{
    const Result<QByteArray> bytes = readFileBytes(path, fileName);
    if (!bytes)
        return bytes.error();
    return readCsv(*bytes, tableName, fileName);
}

} // namespace CityProfiles
