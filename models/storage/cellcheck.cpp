// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cellcheck.h"

#include "storagetext.h"

#include <QDate>
#include <QLocale>

#include <charconv>
#include <cmath>

namespace CityProfiles {

namespace {

using namespace Qt::StringLiterals;

template <typename Number>
std::optional<Number> parse(QByteArrayView cell)
{
    Number number{};
    const auto [end, problem] = std::from_chars(cell.begin(), cell.end(), number);
    if (problem != std::errc() || end != cell.end())
        return std::nullopt;
    return number;
}

bool isBoolean(QByteArrayView cell)
{
    static constexpr const char *words[] = {"true", "True", "TRUE", "1", "false", "False", "FALSE", "0"};
    for (const char *word : words) {
        if (cell == word)
            return true;
    }
    return false;
}

bool isDate(QByteArrayView cell)
{
    return cell.size() == 10 && QDate::fromString(QString::fromUtf8(cell), u"yyyy-MM-dd"_s).isValid();
}

QString typeProblem(FieldType type, QByteArrayView cell)
{
    switch (type) {
    case FieldType::Integer:
        if (!parseInteger(cell))
            return Storage::tr("%1 is not a whole number.").arg(quoted(cell));
        break;
    case FieldType::Number:
        if (!parseNumber(cell))
            return Storage::tr("%1 is not a number.").arg(quoted(cell));
        break;
    case FieldType::Boolean:
        if (!isBoolean(cell))
            return Storage::tr("%1 is neither true nor false.").arg(quoted(cell));
        break;
    case FieldType::Date:
        if (!isDate(cell))
            return Storage::tr("%1 is not a date like 2020-12-31.").arg(quoted(cell));
        break;
    case FieldType::String:
    case FieldType::Other:
        break;
    }
    return {};
}

QString boundProblem(const Field &field, QByteArrayView cell)
{
    if (!field.minimum && !field.maximum)
        return {};
    const double number = parseNumber(cell).value_or(0);
    if (field.minimum && number < *field.minimum)
        return Storage::tr("%1 is less than %2.").arg(quoted(cell), numberText(*field.minimum));
    if (field.maximum && number > *field.maximum)
        return Storage::tr("%1 is more than %2.").arg(quoted(cell), numberText(*field.maximum));
    return {};
}

} // namespace

std::optional<double> parseNumber(QByteArrayView cell)
{
    const std::optional<double> number = parse<double>(cell);
    return number && std::isfinite(*number) ? number : std::nullopt;
}

std::optional<qint64> parseInteger(QByteArrayView cell)
{
    return parse<qint64>(cell);
}

QString numberText(double number)
{
    // Digits of whole numbers stand as they are counted, not as 1e+06.
    const bool whole = std::abs(number) < 1e15 && number == std::floor(number);
    return whole ? QString::number(qint64(number)) : QString::number(number, 'g', QLocale::FloatingPointShortest);
}

bool hasRules(const Field &field)
{
    const bool typed = field.type != FieldType::String && field.type != FieldType::Other;
    return typed || field.pattern || !field.allowed.isEmpty();
}

QString cellProblem(const Field &field, QByteArrayView cell)
{
    if (const QString problem = typeProblem(field.type, cell); !problem.isEmpty())
        return problem;
    if (const QString problem = boundProblem(field, cell); !problem.isEmpty())
        return problem;
    if (!field.allowed.isEmpty() && !field.allowed.contains(cell)) {
        return Storage::tr("%1 is not one of: %2.").arg(quoted(cell), QString::fromUtf8(field.allowed.join(", ")));
    }
    if (field.pattern && !field.pattern->match(QString::fromUtf8(cell)).hasMatch())
        return Storage::tr("%1 does not follow the pattern of its column.").arg(quoted(cell));
    return {};
}

} // namespace CityProfiles
