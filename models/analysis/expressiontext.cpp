// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "expression.h"

#include "expressionwords.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace CityProfiles {

// Conditions written as expressions.

namespace {

QString numberText(double number)
{
    return QString::number(number, 'f', QLocale::FloatingPointShortest);
}

/// A range as a value behind an equals sign: a number, or LOW..HIGH with open bounds left out, >LOW where it is not
/// included, =HIGH where it is.
QString intervalText(const NumberRange &range)
{
    if (range.lower && range.lower == range.upper && range.lowerIncluded && range.upperIncluded)
        return numberText(*range.lower);
    QString text;
    if (range.lower)
        text += QString((range.lowerIncluded ? QLatin1StringView() : lowerExcluded) % numberText(*range.lower));
    text += rangeDots;
    if (range.upper)
        text += QString((range.upperIncluded ? upperIncluded : QLatin1StringView()) % numberText(*range.upper));
    return text;
}

/// Operator and number of a range with one bound.
QString comparisonText(const NumberRange &range)
{
    if (range.lower)
        return QString((range.lowerIncluded ? ">="_L1 : ">"_L1) % numberText(*range.lower));
    return QString((range.upperIncluded ? "<="_L1 : "<"_L1) % numberText(*range.upper));
}

QString entryId(const SurveyTables &tables, Subject::Kind kind, int index)
{
    switch (kind) {
    case Subject::Kind::Country:
        return tables.countries[std::size_t(index)].code;
    case Subject::Kind::Region:
        return tables.regions[std::size_t(index)].id;
    default:
        return tables.codebook.editions[std::size_t(index)].id;
    }
}

/// Whether a value is a comparison, which stands alone.
bool isComparison(const ConditionValue &value)
{
    return value.kind == ConditionValue::Kind::Number && value.range.lower.has_value() != value.range.upper.has_value();
}

QString operatorFor(const Condition &condition)
{
    if (condition.terms.front().values.front().kind == ConditionValue::Kind::Contains)
        return operatorText(Operator::Contains);
    return operatorText(condition.match == Match::None ? Operator::IsNot : Operator::Is);
}

} // namespace

QString valueId(const SurveyTables &tables, const Subject &subject, const ConditionValue &value)
{
    using Kind = ConditionValue::Kind;
    const auto index = std::size_t(value.index);
    const auto question = [&]() -> const Question & {
        return tables.codebook.questions[std::size_t(subject.question)];
    };
    switch (value.kind) {
    case Kind::Option:
        return question().options[index].id;
    case Kind::Level:
        return question().levels[index].id;
    case Kind::SizeClass:
        return QString(classPrefix % question().classes[index].id);
    case Kind::State:
        return QString(statePrefix % stateId(State(value.index)));
    case Kind::Entry:
        return quotedIfNeeded(entryId(tables, subject.kind, value.index));
    case Kind::Words:
    case Kind::Contains:
        return quotedText(value.text);
    case Kind::Number:
        break;
    }
    return intervalText(value.range);
}

QStringList expressionsOf(const SurveyTables &tables, const Condition &condition)
{
    QStringList subjects;
    for (const Term &term : condition.terms)
        subjects.append(subjectId(tables, term.subject));
    const QString subject = subjects.join(u',');
    const Term &first = condition.terms.front();
    if (condition.match == Match::Any && first.values.size() == 1 && isComparison(first.values.front()))
        return {QString(subject % comparisonText(first.values.front().range))};
    QStringList values;
    for (const ConditionValue &value : first.values)
        values.append(valueId(tables, first.subject, value));
    const QString beginning = subject + operatorFor(condition);
    if (condition.match != Match::All)
        return {QString(beginning % values.join(u','))};
    for (QString &value : values)
        value.prepend(beginning);
    return values;
}

} // namespace CityProfiles
