// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conditionwording.h"

#include "text.h"

using namespace Qt::StringLiterals;

namespace CityProfiles::Wording {

namespace {

constexpr qsizetype mostCandidates = 30; // more than a person reads

QString quoted(const QString &text)
{
    return Text::tr("“%1”", "what a person wrote").arg(text);
}

QString whatIsWrong(const QString &expression, const ExpressionProblem &problem)
{
    using Kind = ExpressionProblem::Kind;
    const QString condition = quoted(expression);
    switch (problem.kind) {
    case Kind::NoOperator:
        return expression.trimmed().isEmpty() ? Text::tr("The condition is empty.")
                                              : Text::tr("The condition %1 has no operator.").arg(condition);
    case Kind::UnclosedQuote:
        return Text::tr("A quotation mark in the condition %1 is not closed.").arg(condition);
    case Kind::EmptyWord:
        return problem.subject.isEmpty()
            ? Text::tr("The condition %1 does not say what it is about.").arg(condition)
            : Text::tr("The condition %1 misses a value for %2.").arg(condition, problem.subject);
    case Kind::UnknownSubject:
        return Text::tr("The condition %1 is about %2, which is no question and nothing known of a city.")
            .arg(condition, quoted(problem.word));
    case Kind::UnknownRow:
        return Text::tr("The condition %1 asks for the row %2, which %3 does not have.")
            .arg(condition, quoted(problem.word), problem.subject);
    case Kind::RowMissing:
        return Text::tr("The condition %1 does not say which row of %2.").arg(condition, problem.word);
    case Kind::UnknownValue:
        return Text::tr("The condition %1 asks for %2, which is none of the values of %3.")
            .arg(condition, quoted(problem.word), problem.subject);
    case Kind::NoNumber:
        return Text::tr("The condition %1 needs a number for %2 instead of %3.")
            .arg(condition, problem.subject, quoted(problem.word));
    case Kind::WrongOperator:
        return Text::tr("The condition %1 uses %2, which does not go with %3.")
            .arg(condition, problem.word, problem.subject);
    case Kind::SeveralNumbers:
        break;
    }
    return Text::tr("The condition %1 has several values behind %2, which takes one number.")
        .arg(condition, problem.word);
}

/// An expression that is right, about the same question where a person has named one.
QString example(const SurveyTables &tables, const QString &word)
{
    const int index = tables.codebook.questionIndex(word.trimmed());
    const Question *question = index < 0 ? nullptr : &tables.codebook.questions[std::size_t(index)];
    if (question && question->isChoice() && !question->options.empty())
        return QString(question->id % u'=' % question->options.front().id);
    return question ? QString(question->id % "=state:answered"_L1) : u"answered>=10"_s;
}

QString whatToDo(const SurveyTables &tables, const ExpressionProblem &problem)
{
    using Kind = ExpressionProblem::Kind;
    switch (problem.kind) {
    case Kind::NoOperator:
        return Text::tr("Write what it is about, one of the operators = != >= <= > < ~= and a value, as in %1.")
            .arg(example(tables, problem.word));
    case Kind::UnclosedQuote:
        return Text::tr("Close it; a quotation mark within a text is written twice.");
    case Kind::EmptyWord:
        return problem.subject.isEmpty()
            ? Text::tr("Write it in front of the operator, as in %1.").arg(example(tables, {}))
            : Text::tr("Write it behind the operator, or leave out the comma.");
    case Kind::NoNumber:
        return Text::tr("Write it with a point and without separators of thousands, as in 250000; = and != also take "
                        "LOW..HIGH.");
    case Kind::SeveralNumbers:
        return Text::tr("Write a condition for each, or one with = and LOW..HIGH.");
    default:
        break;
    }
    return problem.candidates.isEmpty() || problem.candidates.size() > mostCandidates
        ? QString()
        : Text::tr("Choose one of these: %1.").arg(problem.candidates.join(", "_L1));
}

} // namespace

Error expressionError(const SurveyTables &tables, const QString &expression, const ExpressionProblem &problem)
{
    return {ErrorKind::Usage, whatIsWrong(expression, problem), whatToDo(tables, problem), {}, 0, {}};
}

} // namespace CityProfiles::Wording
