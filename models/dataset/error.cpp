// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "error.h"

#include <QCoreApplication>

namespace CityProfiles {

QString Error::message() const
{
    QString place = file;
    if (row > 0) {
        const QString rowText = QCoreApplication::translate("Error", "row %1").arg(row);
        place = place.isEmpty() ? rowText : QString(place + QLatin1String(", ") + rowText);
    }
    if (!column.isEmpty()) {
        const QString columnText = QCoreApplication::translate("Error", "column %1").arg(column);
        place = place.isEmpty() ? columnText : QString(place + QLatin1String(", ") + columnText);
    }
    QString text = place.isEmpty() ? what : QString(place + QLatin1String(": ") + what);
    if (!remedy.isEmpty())
        text += QLatin1Char(' ') + remedy;
    return text;
}

int Error::exitCode() const
{
    switch (kind) {
    case ErrorKind::Usage:
        return 2;
    case ErrorKind::Missing:
    case ErrorKind::Unreadable:
        return 3;
    case ErrorKind::WrongFormat:
    case ErrorKind::Newer:
    case ErrorKind::Damaged:
    case ErrorKind::Invalid:
        return 4;
    case ErrorKind::NotWritten:
        return 5;
    case ErrorKind::Cancelled:
        return 6;
    case ErrorKind::Internal:
        break;
    }
    return 1;
}

} // namespace CityProfiles
