// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowreader.h"

#include "cellcheck.h"
#include "storagetext.h"

namespace CityProfiles {

QByteArrayView RowReader::cell(QLatin1StringView column) const
{
    return m_table->cell(m_row, m_table->columnIndex(QString(column)));
}

void RowReader::report(QLatin1StringView column, const QString &what, const QString &remedy, Severity severity) const
{
    m_findings->add({severity, m_table->file(), m_table->line(m_row), column, what, remedy});
}

QString RowReader::text(QLatin1StringView column) const
{
    return QString::fromUtf8(cell(column));
}

QString RowReader::neededText(QLatin1StringView column) const
{
    const QString value = text(column);
    if (value.trimmed().isEmpty())
        report(column, Storage::tr("The value is missing."), Storage::tr("Every row needs one here."));
    return value;
}

std::optional<int> RowReader::integer(QLatin1StringView column, int least, int most) const
{
    const QByteArrayView value = cell(column);
    if (value.isEmpty())
        return std::nullopt;
    const std::optional<qint64> integer = parseInteger(value);
    if (!integer || *integer < least || *integer > most) {
        report(column,
               Storage::tr("%1 is not a whole number from %2 to %3.")
                   .arg(quoted(value), QString::number(least), QString::number(most)),
               Storage::tr("Correct the cell."));
        return std::nullopt;
    }
    return int(*integer);
}

int RowReader::neededInteger(QLatin1StringView column, int least, int most) const
{
    if (cell(column).isEmpty())
        report(column, Storage::tr("The value is missing."), Storage::tr("Every row needs one here."));
    return integer(column, least, most).value_or(0);
}

std::optional<double> RowReader::number(QLatin1StringView column, double least, double most) const
{
    const QByteArrayView value = cell(column);
    if (value.isEmpty())
        return std::nullopt;
    const std::optional<double> number = parseNumber(value);
    if (!number || *number < least || *number > most) {
        report(column,
               Storage::tr("%1 is not a number from %2 to %3.").arg(quoted(value), numberText(least), numberText(most)),
               Storage::tr("Correct the cell."));
        return std::nullopt;
    }
    return number;
}

std::optional<bool> RowReader::yesNo(QLatin1StringView column) const
{
    const QByteArrayView value = cell(column);
    if (value.isEmpty())
        return std::nullopt;
    if (value == "yes" || value == "no")
        return value == "yes";
    report(column, Storage::tr("%1 is neither yes nor no.").arg(quoted(value)), Storage::tr("Correct the cell."));
    return std::nullopt;
}

int RowReader::reference(QLatin1StringView column, const QString &targetFile,
                         const std::function<int(const QString &)> &find) const
{
    const QString name = text(column);
    if (name.isEmpty())
        return -1;
    const int index = find(name);
    if (index < 0) {
        report(column, Storage::tr("%1 does not stand in %2.").arg(quoted(name), targetFile),
               Storage::tr("Add it there, or correct the cell."));
    }
    return index;
}

int RowReader::neededReference(QLatin1StringView column, const QString &targetFile,
                               const std::function<int(const QString &)> &find) const
{
    if (cell(column).isEmpty())
        report(column, Storage::tr("The value is missing."), Storage::tr("Every row needs one here."));
    return reference(column, targetFile, find);
}

EditionSet RowReader::editions(QLatin1StringView column, const Codebook &codebook) const
{
    EditionSet set;
    const QStringList ids = text(column).split(u';', Qt::SkipEmptyParts);
    for (const QString &id : ids) {
        const int edition = codebook.editionIndex(id.trimmed());
        if (edition >= 0)
            set.insert(edition);
        else
            report(column, Storage::tr("%1 is no edition.").arg(quoted(id)),
                   Storage::tr("Name editions of the table editions with semicolons between them."));
    }
    return set;
}

Extras RowReader::extras() const
{
    return extrasOf(*m_table, m_row, unknownColumns(*m_table, *m_known));
}

Extras extrasOf(const Table &table, qsizetype row, const std::vector<int> &unknownColumns)
{
    Extras extras;
    for (const int column : unknownColumns) {
        if (!table.cell(row, column).isEmpty())
            extras.insert(table.columns().at(column), table.text(row, column));
    }
    return extras;
}

std::vector<int> unknownColumns(const Table &table, const KnownTable &known)
{
    std::vector<int> columns;
    for (int column = 0; column < table.columnCount(); ++column) {
        if (!known.knows(table.columns().at(column)))
            columns.push_back(column);
    }
    return columns;
}

} // namespace CityProfiles
