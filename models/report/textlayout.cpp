// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "textlayout.h"

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

QString blanks(qsizetype count)
{
    return QString(count, u' ');
}

/// Without blanks at the end, which no one sees and every comparison does.
QString trimmedEnd(QString line)
{
    while (line.endsWith(u' '))
        line.chop(1);
    return line;
}

} // namespace

QStringList wrappedLines(const QString &text, int width)
{
    QStringList lines;
    for (const QString &paragraph : text.split(u'\n')) {
        QString line;
        for (const QString &word : paragraph.split(u' ', Qt::SkipEmptyParts)) {
            if (!line.isEmpty() && line.size() + 1 + word.size() > width) {
                lines.append(line);
                line.clear();
            }
            line += line.isEmpty() ? word : QString(u' ' % word);
        }
        lines.append(line);
    }
    return lines;
}

QString labelledText(const QString &label, const QString &text, int indent, int labelWidth)
{
    const int column = indent + labelWidth + 2;
    const QStringList labels = wrappedLines(label, labelWidth);
    const QStringList lines = wrappedLines(text, pageWidth - column);
    QString block;
    for (qsizetype i = 0; i < std::max(labels.size(), lines.size()); ++i) {
        const QString left = blanks(indent) + labels.value(i);
        block += trimmedEnd(QString(left.leftJustified(column) % lines.value(i))) % u'\n';
    }
    return block;
}

void TextTable::addColumn(const QString &title, Align align)
{
    m_columns.append({title, align, title.size()});
}

void TextTable::measure(const QStringList &cells)
{
    for (qsizetype i = 0; i < m_columns.size(); ++i)
        m_columns[i].width = std::max(m_columns[i].width, cells.value(i).size());
}

QString TextTable::head() const
{
    QStringList titles;
    QStringList rules;
    for (const Column &column : m_columns) {
        titles.append(column.title);
        rules.append(QString(column.width, u'-'));
    }
    return row(titles) + row(rules);
}

QString TextTable::row(const QStringList &cells) const
{
    QString line;
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        const Column &column = m_columns.at(i);
        line += i > 0 ? u"  "_s : QString();
        line += column.align == Align::Right ? cells.value(i).rightJustified(column.width)
                                             : cells.value(i).leftJustified(column.width);
    }
    return trimmedEnd(line) + u'\n';
}

} // namespace CityProfiles
