// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "expression.h"

#include "expressionvalue.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

using Problem = ExpressionProblem;

constexpr std::array<std::pair<QLatin1StringView, Subject::Kind>, 8> fixedSubjects{
    {{"city.name"_L1, Subject::Kind::CityName},
     {"city.country"_L1, Subject::Kind::Country},
     {"city.region"_L1, Subject::Kind::Region},
     {"city.subdivision"_L1, Subject::Kind::Subdivision},
     {"city.latitude"_L1, Subject::Kind::Latitude},
     {"city.longitude"_L1, Subject::Kind::Longitude},
     {"edition"_L1, Subject::Kind::Edition},
     {"answered"_L1, Subject::Kind::AnsweredCount}}};

std::variant<Subject, Problem> parseSubject(const SurveyTables &tables, const QString &word)
{
    for (const auto &[id, kind] : fixedSubjects) {
        if (word == id)
            return Subject{kind, -1, -1};
    }
    const int question = tables.codebook.questionIndex(word);
    if (question >= 0)
        return Subject{Subject::Kind::Question, question, -1};
    const qsizetype dot = word.indexOf(u'.');
    const int grid = dot > 0 ? tables.codebook.questionIndex(QStringView(word).first(dot)) : -1;
    if (grid < 0 || tables.codebook.questions[std::size_t(grid)].kind != QuestionKind::Grid)
        return Problem{Problem::Kind::UnknownSubject, word, {}, subjectIds(tables)};
    const Question &asked = tables.codebook.questions[std::size_t(grid)];
    const int row = asked.optionIndex(QStringView(word).sliced(dot + 1));
    if (row < 0)
        return Problem{Problem::Kind::UnknownRow, word.mid(dot + 1), asked.id, optionIds(asked)};
    return Subject{Subject::Kind::GridRow, grid, row};
}

std::variant<std::vector<ConditionValue>, Problem> parseValues(const SurveyTables &tables, const Subject &subject,
                                                               Operator op, const QList<Word> &words)
{
    std::vector<ConditionValue> values;
    if (words.size() > 1 && !isEquality(op) && op != Operator::Contains)
        return Problem{Problem::Kind::SeveralNumbers, operatorText(op), subjectId(tables, subject), {}};
    for (const Word &word : words) {
        if (word.text.isEmpty())
            return Problem{Problem::Kind::EmptyWord, {}, subjectId(tables, subject), {}};
        auto value = parseValue(tables, subject, op, word);
        if (auto *problem = std::get_if<Problem>(&value)) {
            problem->subject = subjectId(tables, subject);
            return *problem;
        }
        values.push_back(std::get<ConditionValue>(value));
    }
    return values;
}

} // namespace

std::variant<Condition, ExpressionProblem> parseExpression(const SurveyTables &tables, const QString &text)
{
    const std::optional<SplitExpression> split = splitExpression(text);
    if (!split)
        return Problem{hasOpenQuote(text) ? Problem::Kind::UnclosedQuote : Problem::Kind::NoOperator, text, {}, {}};
    Condition condition;
    condition.match = split->op == Operator::IsNot ? Match::None : Match::Any;
    for (const QString &word : split->subjects) {
        if (word.isEmpty())
            return Problem{Problem::Kind::EmptyWord, {}, {}, subjectIds(tables)};
        auto subject = parseSubject(tables, word);
        if (const auto *problem = std::get_if<Problem>(&subject))
            return *problem;
        auto values = parseValues(tables, std::get<Subject>(subject), split->op, split->values);
        if (const auto *problem = std::get_if<Problem>(&values))
            return *problem;
        condition.terms.push_back({std::get<Subject>(subject), std::get<std::vector<ConditionValue>>(values)});
    }
    return condition;
}

QStringList subjectIds(const SurveyTables &tables)
{
    QStringList ids;
    for (const Question &question : tables.codebook.questions) {
        ids.append(question.id);
        for (const Option &row : question.kind == QuestionKind::Grid ? question.options : std::vector<Option>())
            ids.append(QString(question.id % u'.' % row.id));
    }
    for (const auto &[id, kind] : fixedSubjects)
        ids.append(id);
    return ids;
}

QString subjectId(const SurveyTables &tables, const Subject &subject)
{
    for (const auto &[id, kind] : fixedSubjects) {
        if (kind == subject.kind)
            return id;
    }
    const Question &question = tables.codebook.questions[std::size_t(subject.question)];
    return subject.kind == Subject::Kind::Question
        ? question.id
        : QString(question.id % u'.' % question.options[std::size_t(subject.row)].id);
}

} // namespace CityProfiles
