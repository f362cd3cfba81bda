// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conditionwording.h"

#include "answerwording.h"
#include "text.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace CityProfiles::Wording {

namespace {

const Question &questionOf(const SurveyTables &tables, const Subject &subject)
{
    return tables.codebook.questions[std::size_t(subject.question)];
}

bool isOnMap(const Subject &subject)
{
    return subject.kind == Subject::Kind::Latitude || subject.kind == Subject::Kind::Longitude;
}

/// "a, b or c", "a, b and c".
QString joined(const QStringList &items, bool all)
{
    if (items.size() < 2)
        return items.value(0);
    const QString others = items.first(items.size() - 1).join(Text::tr(", ", "between the items of a list"));
    return all ? Text::tr("%1 and %2", "the items of a list but the last; the last").arg(others, items.last())
               : Text::tr("%1 or %2", "the items of a list but the last; the last").arg(others, items.last());
}

/// The range of the whole numbers in a range, both bounds included.
NumberRange wholeNumbers(const NumberRange &range)
{
    NumberRange whole{{}, {}, true, true};
    if (range.lower)
        whole.lower = range.lowerIncluded ? std::ceil(*range.lower) : std::floor(*range.lower) + 1;
    if (range.upper)
        whole.upper = range.upperIncluded ? std::floor(*range.upper) : std::ceil(*range.upper) - 1;
    return whole;
}

QString rangeText(const NumberRange &range)
{
    const QString lower = numberText(range.lower.value_or(0));
    const QString upper = numberText(range.upper.value_or(0));
    if (range.lower && range.upper) {
        if (range.lower == range.upper)
            return lower;
        return range.upperIncluded
            ? Text::tr("%1 to %2", "a range of numbers").arg(lower, upper)
            : Text::tr("%1 to below %2", "a range of numbers without the second").arg(lower, upper);
    }
    if (range.lower)
        return range.lowerIncluded ? Text::tr("at least %1").arg(lower) : Text::tr("more than %1").arg(lower);
    if (range.upper)
        return range.upperIncluded ? Text::tr("at most %1").arg(upper) : Text::tr("less than %1").arg(upper);
    return Text::tr("any number");
}

/// A number of questions is whole; a place on the map has no bound that is left out.
QString numbersText(const Subject &subject, NumberRange range)
{
    if (subject.kind == Subject::Kind::AnsweredCount)
        return rangeText(wholeNumbers(range));
    range.upperIncluded = range.upperIncluded || (isOnMap(subject) && range.lower);
    return rangeText(range);
}

QString entryText(const SurveyTables &tables, Subject::Kind kind, std::size_t entry)
{
    if (kind == Subject::Kind::Country)
        return tables.countries[entry].name;
    return kind == Subject::Kind::Region ? tables.regions[entry].name : tables.codebook.editions[entry].id;
}

/// What stands in front of the colon, or around the values for several subjects.
QString withSubjects(const SurveyTables &tables, const Condition &condition, const QString &values)
{
    const auto &terms = condition.terms;
    const bool questions = std::all_of(terms.begin(), terms.end(),
                                       [](const Term &term) { return term.subject.kind == Subject::Kind::Question; });
    if (terms.size() == 2 && questions)
        return Text::tr("%1, in either question", "values of a condition").arg(values);
    if (terms.size() > 2 && questions)
        return Text::tr("%1, in any of %n questions", "values of a condition", int(terms.size())).arg(values);
    QStringList names;
    for (const auto &[subject, ignored] : terms) {
        if (isOnMap(subject))
            names.append(Text::tr("Map"));
        else if (subject.kind == Subject::Kind::GridRow)
            names.append(questionOf(tables, subject).options[std::size_t(subject.row)].label);
        else
            names.append(subjectText(tables, subject));
    }
    names.removeDuplicates();
    return Text::tr("%1: %2", "what a condition is about: its values").arg(joined(names, false), values);
}

} // namespace

QString subjectText(const SurveyTables &tables, const Subject &subject)
{
    switch (subject.kind) {
    case Subject::Kind::Question:
        return questionOf(tables, subject).label;
    case Subject::Kind::GridRow:
        return Text::tr("%1: %2", "grid: its row")
            .arg(questionOf(tables, subject).label,
                 questionOf(tables, subject).options[std::size_t(subject.row)].label);
    case Subject::Kind::CityName:
        return Text::tr("City name");
    case Subject::Kind::Country:
        return Text::tr("Country");
    case Subject::Kind::Region:
        return Text::tr("Region");
    case Subject::Kind::Subdivision:
        return Text::tr("State or province");
    case Subject::Kind::Latitude:
        return Text::tr("Latitude");
    case Subject::Kind::Longitude:
        return Text::tr("Longitude");
    case Subject::Kind::Edition:
        return Text::tr("Survey year");
    case Subject::Kind::AnsweredCount:
        break;
    }
    return Text::tr("Answered questions");
}

QString valueText(const SurveyTables &tables, const Subject &subject, const ConditionValue &value)
{
    const auto index = std::size_t(value.index);
    switch (value.kind) {
    case ConditionValue::Kind::Option:
        return questionOf(tables, subject).options[index].label;
    case ConditionValue::Kind::Level:
        return questionOf(tables, subject).levels[index].label;
    case ConditionValue::Kind::SizeClass:
        return questionOf(tables, subject).classes[index].label;
    case ConditionValue::Kind::State:
        return State(value.index) == State::Answered ? Text::tr("answered") : stateText(State(value.index));
    case ConditionValue::Kind::Entry:
        return entryText(tables, subject.kind, index);
    case ConditionValue::Kind::Words:
        return Text::tr("“%1”", "words that a text is").arg(value.text);
    case ConditionValue::Kind::Contains:
        return Text::tr("contains “%1”").arg(value.text);
    case ConditionValue::Kind::Number:
        break;
    }
    return numbersText(subject, value.range);
}

QString conditionText(const Dataset &dataset, const Condition &condition)
{
    const SurveyTables &tables = dataset.tables();
    const auto &[subject, values] = condition.terms.front();
    QStringList items;
    for (const ConditionValue &value : values)
        items.append(valueText(tables, subject, value));
    QString text = joined(items, condition.match == Match::All);
    if (subject.kind == Subject::Kind::Latitude)
        text = Text::tr("latitude %1").arg(text);
    else if (subject.kind == Subject::Kind::Longitude)
        text = Text::tr("longitude %1").arg(text);
    if (condition.match == Match::None)
        text = Text::tr("not %1", "values of a condition").arg(text);
    return withSubjects(tables, condition, text);
}

QString queryText(const Dataset &dataset, const Query &query)
{
    QStringList parts;
    switch (query.editions.mode) {
    case EditionChoice::Mode::Latest:
        parts.append(Text::tr("the latest page of each city"));
        break;
    case EditionChoice::Mode::All:
        parts.append(Text::tr("all survey years"));
        break;
    case EditionChoice::Mode::One:
        parts.append(surveyYear(dataset.codebook(), query.editions.edition));
        break;
    }
    for (const Condition &condition : query.filter)
        parts.append(conditionText(dataset, condition));
    if (!query.text.trimmed().isEmpty())
        parts.append(Text::tr("with the words “%1”").arg(query.text.trimmed()));
    return parts.join(Text::tr("; ", "between conditions"));
}

} // namespace CityProfiles::Wording
