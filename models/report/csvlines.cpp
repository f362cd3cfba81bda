// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "csvlines.h"

#include "sheet.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

QString quotedCell(const QString &cell)
{
    const bool plain = !cell.contains(u',') && !cell.contains(u'"') && !cell.contains(u'\n') && !cell.contains(u'\r');
    if (plain)
        return cell;
    QString quoted = cell;
    quoted.replace(u'"', "\"\""_L1);
    return u'"' % quoted % u'"';
}

} // namespace

QByteArray csvLine(const QStringList &cells)
{
    QStringList quoted;
    quoted.reserve(cells.size());
    for (const QString &cell : cells)
        quoted.append(quotedCell(spreadsheetSafe(cell)));
    return quoted.join(u',').toUtf8() + "\r\n";
}

QString csvNumber(std::optional<double> number)
{
    return number ? QString::number(*number, 'f', QLocale::FloatingPointShortest) : QString();
}

QString csvNumber(std::optional<int> number)
{
    return number ? QString::number(*number) : QString();
}

} // namespace CityProfiles
