// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "csvwriter.h"

#include "storagetext.h"

#include <QIODevice>

namespace CityProfiles {

namespace {

bool needsQuotes(QByteArrayView cell)
{
    for (const char c : cell) {
        if (c == ',' || c == '"' || c == '\n' || c == '\r')
            return true;
    }
    return false;
}

void appendCell(QByteArray &line, QByteArrayView cell)
{
    if (!needsQuotes(cell)) {
        line.append(cell);
        return;
    }
    line.append('"');
    for (const char c : cell) {
        if (c == '"')
            line.append('"');
        line.append(c);
    }
    line.append('"');
}

/// Collects lines and hands them to the device in large pieces.
class LineWriter {
public:
    explicit LineWriter(QIODevice &device)
        : m_device(device)
    {
    }

    template <typename CellAt>
    bool writeLine(int cells, CellAt cellAt)
    {
        for (int i = 0; i < cells; ++i) {
            if (i > 0)
                m_buffer.append(',');
            appendCell(m_buffer, cellAt(i));
        }
        if (cells == 1 && cellAt(0).isEmpty())
            m_buffer.append("\"\"");
        m_buffer.append('\n');
        return m_buffer.size() < piece || flush();
    }

    bool flush()
    {
        const bool written = m_device.write(m_buffer) == m_buffer.size();
        m_buffer.resize(0);
        return written;
    }

private:
    static constexpr qsizetype piece = 1 << 16;
    QIODevice &m_device;
    QByteArray m_buffer;
};

bool writeTable(const Table &table, QIODevice &device)
{
    LineWriter writer(device);
    QByteArrayList header;
    for (const QString &column : table.columns())
        header.append(column.toUtf8());
    if (!writer.writeLine(table.columnCount(), [&header](int i) { return QByteArrayView(header.at(i)); }))
        return false;
    for (qsizetype row = 0; row < table.rowCount(); ++row) {
        if (!writer.writeLine(table.columnCount(), [&](int i) { return table.cell(row, i); }))
            return false;
    }
    return writer.flush();
}

} // namespace

Outcome writeCsv(const Table &table, QIODevice &device)
{
    if (writeTable(table, device))
        return success();
    return Error{ErrorKind::NotWritten,
                 Storage::tr("The table could not be written: %1.").arg(device.errorString()),
                 Storage::tr("Check the free space and the permissions."),
                 table.file(),
                 0,
                 {}};
}

} // namespace CityProfiles
