// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "expressionvalue.h"

#include "folding.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

using Problem = ExpressionProblem;
using ValueOrProblem = std::variant<ConditionValue, Problem>;

bool isNumber(const SurveyTables &tables, const Subject &subject)
{
    switch (subject.kind) {
    case Subject::Kind::Latitude:
    case Subject::Kind::Longitude:
    case Subject::Kind::AnsweredCount:
        return true;
    case Subject::Kind::Question:
        return tables.codebook.questions[std::size_t(subject.question)].kind == QuestionKind::Quantity;
    default:
        return false;
    }
}

bool isText(const SurveyTables &tables, const Subject &subject)
{
    return subject.kind == Subject::Kind::CityName || subject.kind == Subject::Kind::Subdivision
        || (subject.kind == Subject::Kind::Question
            && tables.codebook.questions[std::size_t(subject.question)].kind == QuestionKind::Text);
}

/// Whether cities can write in words at a choice question.
bool hasWriteIns(const SurveyTables &tables, const Subject &subject)
{
    if (subject.kind != Subject::Kind::Question)
        return false;
    const Question &question = tables.codebook.questions[std::size_t(subject.question)];
    return question.isChoice()
        && std::any_of(question.options.begin(), question.options.end(), [](const Option &o) { return o.writeIn; });
}

QStringList levelIds(const Question &question)
{
    QStringList ids;
    for (const Level &level : question.levels)
        ids.append(level.id);
    return ids;
}

ValueOrProblem parseState(const QString &word, const QString &id)
{
    if (const auto state = stateFromId(id))
        return stateValue(*state);
    QStringList states;
    for (int state = 0; state < stateCount; ++state)
        states.append(QString(statePrefix % stateId(State(state))));
    return Problem{Problem::Kind::UnknownValue, word, {}, states};
}

ValueOrProblem parseClass(const Question &question, const QString &word, const QString &id)
{
    QStringList ids;
    for (std::size_t i = 0; i < question.classes.size(); ++i) {
        if (question.classes[i].id == id)
            return classValue(int(i));
        ids.append(QString(classPrefix % question.classes[i].id));
    }
    return Problem{Problem::Kind::UnknownValue, word, {}, ids};
}

/// A number or LOW..HIGH, as a range; a missing bound of LOW..HIGH is open, >LOW is not included, =HIGH is.
std::optional<NumberRange> parseRange(const QString &word, Operator op)
{
    const auto number = [](const QString &text) {
        bool ok = false;
        const double value = text.toDouble(&ok); // the C locale's
        return ok && std::isfinite(value) ? std::optional(value) : std::nullopt;
    };
    const qsizetype dots = word.indexOf(rangeDots);
    if (dots >= 0) {
        QString low = word.left(dots);
        QString high = word.mid(dots + rangeDots.size());
        NumberRange range;
        range.lowerIncluded = !low.startsWith(lowerExcluded);
        range.upperIncluded = high.startsWith(upperIncluded);
        range.lower = number(low.remove(0, range.lowerIncluded ? 0 : 1));
        range.upper = number(high.remove(0, range.upperIncluded ? 1 : 0));
        const bool readable = (low.isEmpty() || range.lower) && (high.isEmpty() || range.upper);
        return readable ? std::optional(range) : std::nullopt;
    }
    const auto value = number(word);
    return value ? std::optional(rangeFor(op, *value)) : std::nullopt;
}

ValueOrProblem parseNumber(const SurveyTables &tables, const Subject &subject, const Word &word, Operator op)
{
    const bool question = subject.kind == Subject::Kind::Question;
    if (question && word.text.startsWith(classPrefix) && isEquality(op))
        return parseClass(tables.codebook.questions[std::size_t(subject.question)], word.text,
                          word.text.mid(classPrefix.size()));
    const bool interval = word.text.contains(rangeDots);
    if (interval && !isEquality(op))
        return Problem{Problem::Kind::WrongOperator, operatorText(op), subjectId(tables, subject), {u"="_s, u"!="_s}};
    if (const auto range = parseRange(word.text, op))
        return numberValue(*range);
    return Problem{Problem::Kind::NoNumber, word.text, subjectId(tables, subject), {}};
}

/// One of the entries of a list, by id or folded name.
template <typename Entries, typename Id, typename Name>
ValueOrProblem parseEntry(const Entries &entries, const QString &word, Id id, Name name)
{
    QStringList ids;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        if (id(entries[i]) == word || folded(name(entries[i])) == folded(word))
            return entryValue(int(i));
        ids.append(id(entries[i]));
        ids.append(name(entries[i]));
    }
    ids.removeDuplicates();
    return Problem{Problem::Kind::UnknownValue, word, {}, ids};
}

ValueOrProblem parsePlace(const SurveyTables &tables, Subject::Kind kind, const QString &word)
{
    if (kind == Subject::Kind::Country)
        return parseEntry(
            tables.countries, word, [](const Country &c) { return c.code; }, [](const Country &c) { return c.name; });
    if (kind == Subject::Kind::Region)
        return parseEntry(
            tables.regions, word, [](const Region &r) { return r.id; }, [](const Region &r) { return r.name; });
    return parseEntry(
        tables.codebook.editions, word, [](const Edition &e) { return e.id; },
        [](const Edition &e) { return e.title; });
}

ValueOrProblem parseChoice(const SurveyTables &tables, const Subject &subject, const QString &word)
{
    const Question &question = tables.codebook.questions[std::size_t(subject.question)];
    if (subject.kind == Subject::Kind::GridRow) {
        const int level = question.levelIndex(word);
        return level >= 0 ? ValueOrProblem(levelValue(level))
                          : Problem{Problem::Kind::UnknownValue, word, {}, levelIds(question)};
    }
    if (question.kind == QuestionKind::Grid) {
        QStringList rows;
        for (const Option &row : question.options)
            rows.append(QString(question.id % u'.' % row.id));
        return Problem{Problem::Kind::RowMissing, question.id, {}, rows};
    }
    const int option = question.optionIndex(word);
    return option >= 0 ? ValueOrProblem(optionValue(option))
                       : Problem{Problem::Kind::UnknownValue, word, {}, optionIds(question)};
}

} // namespace

std::variant<ConditionValue, ExpressionProblem> parseValue(const SurveyTables &tables, const Subject &subject,
                                                           Operator op, const Word &word)
{
    const bool text = isText(tables, subject);
    const bool number = isNumber(tables, subject);
    const auto wrongOperator = [&](const QStringList &allowed) {
        return Problem{Problem::Kind::WrongOperator, operatorText(op), subjectId(tables, subject), allowed};
    };
    if (subject.kind == Subject::Kind::Question && !word.quoted && word.text.startsWith(statePrefix))
        return isEquality(op) ? parseState(word.text, word.text.mid(statePrefix.size()))
                              : ValueOrProblem(wrongOperator({u"="_s, u"!="_s}));
    if (op == Operator::Contains) {
        return text || hasWriteIns(tables, subject)
            ? ValueOrProblem(textValue(ConditionValue::Kind::Contains, word.text))
            : ValueOrProblem(wrongOperator(number ? numberOperators() : QStringList{u"="_s, u"!="_s}));
    }
    if (number)
        return parseNumber(tables, subject, word, op);
    if (!isEquality(op))
        return wrongOperator(text ? QStringList{u"="_s, u"!="_s, u"~="_s} : QStringList{u"="_s, u"!="_s});
    if (text)
        return textValue(ConditionValue::Kind::Words, word.text);
    const bool place = subject.kind == Subject::Kind::Country || subject.kind == Subject::Kind::Region
        || subject.kind == Subject::Kind::Edition;
    return place ? parsePlace(tables, subject.kind, word.text) : parseChoice(tables, subject, word.text);
}

QStringList optionIds(const Question &question)
{
    QStringList ids;
    for (const Option &option : question.options)
        ids.append(option.id);
    return ids;
}

} // namespace CityProfiles
