// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "differences.h"

namespace CityProfiles {

namespace {

bool bothOffer(const Option &option, const Profile &a, const Profile &b)
{
    return option.offeredIn.contains(a.edition) && option.offeredIn.contains(b.edition);
}

/// Of a list or a grid: what each answer says of one option or row.
bool differs(const Question &question, int option, const Answer &a, const Answer &b)
{
    if (question.kind == QuestionKind::Grid)
        return a.level(option) >= 0 && b.level(option) >= 0 && a.level(option) != b.level(option);
    const Truth first = hasOption(a.state, a.names(option));
    const Truth second = hasOption(b.state, b.names(option));
    return first != Truth::Unknown && first == negated(second);
}

void appendParts(const Question &question, int index, const Profile &a, const Profile &b,
                 std::vector<CertainDifference> &differences)
{
    for (const int option : question.optionOrder()) {
        const Option &offered = question.options[std::size_t(option)];
        if (!offered.writeIn && bothOffer(offered, a, b)
            && differs(question, option, a.answers[std::size_t(index)], b.answers[std::size_t(index)]))
            differences.push_back({index, option});
    }
}

/// Whether less than half of the group can have what the profile has, or more than half must have what it lacks.
bool isUnlikeMost(const GroupProfileRow &row)
{
    const StatementCount &count = row.count;
    const int all = count.share().all();
    return row.holds == Truth::Yes ? 2 * (count.yes + count.unknown) < all : 2 * count.yes > all;
}

bool isOutside(const Quantity &quantity, const MedianBounds &numbers)
{
    const int year = quantity.referenceYear.value_or(0);
    if (numbers.firstYear != year || numbers.lastYear != year)
        return false;
    const NumberSpan span = possibleValues(quantity);
    return span.highest < numbers.lowest || span.lowest > numbers.highest;
}

/// Whether a row may be told of: of answers that exclude each other the one that the profile has.
bool isTold(const Question &question, const GroupProfileRow &row)
{
    const Statement &statement = row.statement;
    if (row.holds == Truth::Unknown || !isAnswer(statement))
        return false;
    if (statement.kind == Statement::Kind::Option && question.options[std::size_t(statement.option)].writeIn)
        return false;
    const bool onlyAnswer = statement.kind != Statement::Kind::Option || question.kind == QuestionKind::SingleChoice;
    return row.holds == Truth::Yes || !onlyAnswer;
}

} // namespace

std::vector<CertainDifference> certainDifferences(const Dataset &dataset, const Comparison &comparison)
{
    std::vector<CertainDifference> differences;
    const Profile &a = comparison.profiles[0];
    const Profile &b = comparison.profiles[1];
    for (const int index : dataset.codebook().questionOrder()) {
        const Question &question = dataset.question(index);
        const Answer &first = a.answers[std::size_t(index)];
        const Answer &second = b.answers[std::size_t(index)];
        if (question.kind == QuestionKind::Text || !known(first.state) || !known(second.state))
            continue;
        const bool inParts = question.kind == QuestionKind::MultiChoice || question.kind == QuestionKind::Grid;
        const bool oneNone = (first.state == State::None) != (second.state == State::None);
        if (inParts && !oneNone)
            appendParts(question, index, a, b, differences);
        else if (oneNone || compareAnswers(question, first, a.edition, second, b.edition) == Verdict::Different)
            differences.push_back({index, -1});
    }
    return differences;
}

std::vector<std::size_t> certainDifferences(const Dataset &dataset, const GroupProfile &beside)
{
    std::vector<std::size_t> differences;
    for (std::size_t i = 0; i < beside.rows.size(); ++i) {
        const GroupProfileRow &row = beside.rows[i];
        if (row.count.complete < fewestComplete)
            continue;
        const Quantity *quantity = beside.profile.answers[std::size_t(row.statement.question)].quantity();
        const bool isNumber = row.statement.kind == Statement::Kind::Number && row.count.numbers.base >= fewestComplete;
        const bool told = isTold(dataset.question(row.statement.question), row) && isUnlikeMost(row);
        if (told || (isNumber && quantity && isOutside(*quantity, row.count.numbers)))
            differences.push_back(i);
    }
    return differences;
}

} // namespace CityProfiles
