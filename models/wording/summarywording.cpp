// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "summarywording.h"

#include "answerwording.h"
#include "coveragewording.h"
#include "groupwording.h"
#include "text.h"

using namespace Qt::StringLiterals;

namespace CityProfiles::Wording {

namespace {

using Kind = Statement::Kind;

/// A whole answer in a sentence: "Yes", "6 staff", "949,761 residents (2017)", "No priority areas", "Designer,
/// Engineer".
QString answerWords(const Question &question, const Answer &answer)
{
    if (answer.state == State::None)
        return question.noneLabel.isEmpty() ? Text::tr("None") : question.noneLabel;
    if (const bool *yes = answer.yesNo())
        return yesNoText(*yes);
    if (const Quantity *quantity = answer.quantity()) {
        const QString number = quantityWithUnit(question, *quantity);
        return quantity->referenceYear
            ? Text::tr("%1 in %2", "number, reference year").arg(number).arg(*quantity->referenceYear)
            : number;
    }
    const QString items = answerItems(question, answer).join(", "_L1);
    return answer.state == State::Partial ? Text::tr("%1 (%2)", "a list, its state").arg(items, stateText(answer.state))
                                          : items;
}

/// "Roles: ..."; every sentence begins with its question.
QString sentence(const Question &question, const QString &text)
{
    return Text::tr("%1: %2.", "question: what is said of it").arg(question.label, text);
}

QString namedSentence(const QString &option, const QString &named, const QString &other)
{
    return Text::tr("%1 is named by %2 and not by %3", "option, city, city").arg(option, named, other);
}

QString pairSentence(const Dataset &dataset, const Comparison &comparison, const CertainDifference &difference)
{
    const Question &question = dataset.question(difference.question);
    const Answer &a = comparison.profiles[0].answers[std::size_t(difference.question)];
    const Answer &b = comparison.profiles[1].answers[std::size_t(difference.question)];
    const QString nameA = shortProfileLabel(dataset, comparison.indices[0]);
    const QString nameB = shortProfileLabel(dataset, comparison.indices[1]);
    if (difference.option < 0)
        return Text::tr("%1: %2; %3: %4", "city: its answer; city: its answer")
            .arg(nameA, answerWords(question, a), nameB, answerWords(question, b));
    const QString label = question.options[std::size_t(difference.option)].label;
    if (question.kind != QuestionKind::Grid)
        return a.names(difference.option) ? namedSentence(label, nameA, nameB) : namedSentence(label, nameB, nameA);
    const auto level = [&](const Answer &answer) {
        return question.levels[std::size_t(answer.level(difference.option))].label;
    };
    return Text::tr("%1: %2: %3; %4: %5", "row of a grid: city: its level; city: its level")
        .arg(label, nameA, level(a), nameB, level(b));
}

/// "4", or "at most 4" where some are unknown.
QString atMost(int known, int unknown)
{
    return unknown == 0 ? numberText(known) : Text::tr("at most %1").arg(numberText(known + unknown));
}

QString atLeast(int known, int unknown)
{
    return unknown == 0 ? numberText(known) : Text::tr("at least %1").arg(numberText(known));
}

/// A list's option that the profile names and few do, or that many name and it doesn't.
QString optionSentence(const QString &option, const GroupProfileRow &row, const QString &name, const QString &pages,
                       const QString &group)
{
    const StatementCount &count = row.count;
    if (row.holds == Truth::Yes)
        return Text::tr("%1 is named by %2, and by %3 of %4 (%5)", "option, city, number, city pages, group")
            .arg(option, name, atMost(count.yes, count.unknown), pages, group);
    return Text::tr("%1 is not named by %2, but by %3 of %4 (%5)", "option, city, number, city pages, group")
        .arg(option, name, atLeast(count.yes, count.unknown), pages, group);
}

QString groupSentence(const Dataset &dataset, const GroupProfile &beside, const GroupProfileRow &row,
                      const QString &group)
{
    const Statement &statement = row.statement;
    const Question &question = dataset.question(statement.question);
    const StatementCount &count = row.count;
    const QString name = shortProfileLabel(dataset, beside.index);
    const QString pages = cityPages(count.share().all());
    const QString answer = statementText(dataset.codebook(), statement);
    if (statement.kind == Kind::Number)
        return Text::tr("%1: %2; median of %3 (%4): %5", "city: its number; median of city pages in group: number")
            .arg(name, answerWords(question, beside.profile.answers[std::size_t(statement.question)]),
                 cityPages(count.numbers.base), group, medianText(question, count.numbers));
    if (question.kind == QuestionKind::MultiChoice && statement.kind == Kind::Option)
        return optionSentence(answer, row, name, pages, group);
    const bool says = row.holds == Truth::Yes; // else the answer is no, and so it is of those that don't say yes
    return Text::tr("%1 answers “%2”, like %3 of %4 (%5)", "city, answer, number, city pages, group")
        .arg(name, says ? answer : yesNoText(false), atMost(says ? count.yes : count.no, count.unknown), pages, group);
}

} // namespace

std::vector<SummarySentence> summary(const Dataset &dataset, const Comparison &comparison)
{
    std::vector<SummarySentence> sentences;
    for (const CertainDifference &difference : certainDifferences(dataset, comparison))
        sentences.push_back(
            {difference.question, difference.option,
             sentence(dataset.question(difference.question), pairSentence(dataset, comparison, difference))});
    return sentences;
}

std::vector<SummarySentence> summary(const Dataset &dataset, const GroupProfile &beside, const QString &group)
{
    std::vector<SummarySentence> sentences;
    for (const std::size_t index : certainDifferences(dataset, beside)) {
        const GroupProfileRow &row = beside.rows[index];
        sentences.push_back(
            {row.statement.question, row.statement.option,
             sentence(dataset.question(row.statement.question), groupSentence(dataset, beside, row, group))});
    }
    return sentences;
}

QString noCertainDifference()
{
    return Text::tr("No difference is certain.");
}

} // namespace CityProfiles::Wording
