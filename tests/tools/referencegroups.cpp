// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "referencegroups.h"

#include <algorithm>
#include <cmath>

namespace CityProfiles::Testing {

namespace {

using Kind = Statement::Kind;

bool asked(const Question &question, const Statement &statement, int edition)
{
    const bool offered =
        statement.option < 0 || question.options[std::size_t(statement.option)].offeredIn.contains(edition);
    return offered && question.askedIn.contains(edition);
}

Truth truthOf(const Statement &statement, const Answer &answer)
{
    if (statement.kind == Kind::Option)
        return hasOption(answer.state, answer.names(statement.option));
    if (statement.kind == Kind::Level)
        return hasLevel(answer.state, answer.level(statement.option), statement.level);
    if (answer.state == State::NotStated)
        return Truth::Unknown;
    if (statement.kind == Kind::Text)
        return Truth::Yes;
    if (statement.kind == Kind::None)
        return answer.state == State::None ? Truth::Yes : Truth::No;
    return answer.quantity() ? Truth::Yes : answer.state == State::None ? Truth::No : Truth::Unknown;
}

bool isComplete(const Statement &statement, const Answer &answer)
{
    if (statement.kind == Kind::None)
        return known(answer.state);
    if (statement.kind == Kind::Number)
        return answer.quantity() || answer.state == State::None;
    if (statement.kind == Kind::Level)
        return answer.level(statement.option) >= 0 || answer.state == State::None;
    return answer.state == State::Answered || answer.state == State::None;
}

/// By sorting all of them.
double middleOf(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    const std::size_t half = values.size() / 2;
    return values.size() % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
}

double smallest(const Quantity &quantity)
{
    if (quantity.qualifier == Qualifier::LessThan)
        return 0;
    return quantity.qualifier == Qualifier::About ? *quantity.lower - std::abs(*quantity.lower) * 0.1 : *quantity.lower;
}

double largest(const Quantity &quantity)
{
    if (quantity.qualifier == Qualifier::MoreThan)
        return std::numeric_limits<double>::infinity();
    return quantity.qualifier == Qualifier::About ? *quantity.upper + std::abs(*quantity.upper) * 0.1 : *quantity.upper;
}

MedianBounds boundsOf(const std::vector<Quantity> &quantities)
{
    MedianBounds bounds;
    bounds.base = int(quantities.size());
    if (quantities.empty())
        return bounds;
    std::vector<double> lowest;
    std::vector<double> highest;
    std::vector<int> years;
    for (const Quantity &quantity : quantities) {
        lowest.push_back(smallest(quantity));
        highest.push_back(largest(quantity));
        if (quantity.referenceYear)
            years.push_back(*quantity.referenceYear);
    }
    bounds.lowest = middleOf(lowest);
    bounds.highest = middleOf(highest);
    if (!years.empty()) {
        bounds.firstYear = *std::min_element(years.begin(), years.end());
        bounds.lastYear = *std::max_element(years.begin(), years.end());
    }
    return bounds;
}

} // namespace

StatementCount countSlowly(const Dataset &dataset, const Statement &statement,
                           const std::vector<ProfileIndex> &profiles)
{
    StatementCount count;
    std::vector<Quantity> quantities;
    for (const ProfileIndex index : profiles) {
        const Profile profile = dataset.profile(index).value();
        const Answer &answer = profile.answers[std::size_t(statement.question)];
        if (answer.state == State::NotAsked
            || !asked(dataset.question(statement.question), statement, profile.edition)) {
            ++count.notAsked;
            continue;
        }
        const Truth truth = truthOf(statement, answer);
        ++(truth == Truth::Yes ? count.yes : truth == Truth::No ? count.no : count.unknown);
        count.complete += isComplete(statement, answer) ? 1 : 0;
        if (statement.kind == Kind::Number && answer.quantity())
            quantities.push_back(*answer.quantity());
    }
    count.numbers = boundsOf(quantities);
    return count;
}

} // namespace CityProfiles::Testing
