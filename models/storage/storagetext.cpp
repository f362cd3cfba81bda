// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storagetext.h"

namespace CityProfiles {

QString quoted(QByteArrayView cell)
{
    // No more than the message can show: a cell may hold megabytes. A character has four bytes at most.
    constexpr qsizetype enough = 400;
    return quoted(QString::fromUtf8(cell.first(qMin(cell.size(), enough))));
}

QString quoted(const QString &text)
{
    constexpr qsizetype longest = 60;
    QString shown = text.left(2 * longest).simplified();
    if (shown.size() > longest)
        shown = QString(shown.left(longest - 1).trimmed() + QChar(0x2026));
    return QString(QChar(0x201c) + shown + QChar(0x201d));
}

} // namespace CityProfiles
