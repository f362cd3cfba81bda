// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "numberfield.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace CityProfiles {

std::optional<double> readNumber(const QString &text)
{
    for (const QLocale &locale : {QLocale(), QLocale::c()}) {
        bool ok = false;
        const double number = locale.toDouble(text.trimmed(), &ok);
        if (ok && std::isfinite(number))
            return number;
    }
    return std::nullopt;
}

std::optional<QList<double>> readLimits(const QString &text)
{
    QList<double> limits;
    for (const QString &part : text.split(u';', Qt::SkipEmptyParts)) {
        const auto number = readNumber(part);
        if (!number || (!limits.isEmpty() && *number <= limits.last()))
            return std::nullopt;
        limits.append(*number);
    }
    return limits.isEmpty() ? std::nullopt : std::optional(limits);
}

void NumberField::setNumber(std::optional<double> number)
{
    setText(number ? QLocale().toString(*number, 'f', QLocale::FloatingPointShortest) : QString());
}

std::optional<double> NumberField::number() const
{
    return readNumber(text());
}

bool NumberField::isReadable() const
{
    return text().trimmed().isEmpty() || number();
}

} // namespace CityProfiles
