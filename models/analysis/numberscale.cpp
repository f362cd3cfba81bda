// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "numberscale.h"

#include <algorithm>
#include <map>

namespace CityProfiles {

namespace {

/// The number per profile; nothing where there is none.
std::vector<const Quantity *> numbersOf(const Comparison &comparison, int question)
{
    std::vector<const Quantity *> numbers;
    numbers.reserve(comparison.profiles.size());
    for (const Profile &profile : comparison.profiles)
        numbers.push_back(profile.answers[std::size_t(question)].quantity());
    return numbers;
}

/// Whether no number that `other` can stand for is above (or below) `number`.
bool isBeyond(Extreme extreme, double number, const Quantity &other)
{
    const NumberRange upTo{{}, number, true, true};
    const NumberRange from{number, {}, false, true};
    return inRange(State::Answered, other, extreme == Extreme::Highest ? upTo : from) == Truth::Yes;
}

void markExtreme(const std::vector<const Quantity *> &numbers, Extreme extreme, NumberScale &scale)
{
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        if (!numbers[i] || numbers[i]->qualifier != Qualifier::Exact)
            continue;
        const double number = *numbers[i]->lower;
        const bool beyond = std::all_of(numbers.begin(), numbers.end(), [&](const Quantity *other) {
            return !other || isBeyond(extreme, number, *other);
        });
        if (beyond)
            scale.extremes[i] = extreme;
    }
}

bool allEqual(const std::vector<const Quantity *> &numbers)
{
    const Quantity *first = nullptr;
    return std::all_of(numbers.begin(), numbers.end(), [&first](const Quantity *number) {
        if (!number)
            return true;
        if (!first)
            first = number;
        return sameNumber(*first, *number) == Truth::Yes;
    });
}

} // namespace

NumberScale numberScale(const Comparison &comparison, int question)
{
    const std::vector<const Quantity *> numbers = numbersOf(comparison, question);
    NumberScale scale;
    scale.onScale.assign(numbers.size(), false);
    scale.extremes.assign(numbers.size(), Extreme::None);
    std::map<std::optional<int>, int> years; // in order: of equals the last is the newest
    for (const Quantity *number : numbers) {
        if (number)
            ++years[number->referenceYear];
    }
    int most = 1;
    for (const auto &[year, count] : years) {
        if (count < 2 || count < most)
            continue;
        most = count;
        scale.year = year;
    }
    if (most < 2)
        return scale;
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        scale.onScale[i] = numbers[i] && numbers[i]->referenceYear == scale.year;
        if (scale.onScale[i])
            scale.end = std::max({scale.end, numbers[i]->lower.value_or(0), numbers[i]->upper.value_or(0)});
    }
    if (years.size() > 1 || allEqual(numbers))
        return scale;
    markExtreme(numbers, Extreme::Highest, scale);
    markExtreme(numbers, Extreme::Lowest, scale);
    return scale;
}

} // namespace CityProfiles
