// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "certainty.h"

#include <cmath>

namespace CityProfiles {

namespace {

constexpr double aboutTolerance = 0.1;

bool whollyInside(const NumberSpan &span, const NumberRange &range)
{
    if (range.lower
        && (span.lowest < *range.lower || (span.lowest == *range.lower && !range.lowerIncluded && span.lowestPossible)))
        return false;
    if (!range.upper)
        return true;
    return span.highest < *range.upper
        || (span.highest == *range.upper && (range.upperIncluded || !span.highestPossible));
}

bool whollyOutside(const NumberSpan &span, const NumberRange &range)
{
    if (range.lower
        && (span.highest < *range.lower
            || (span.highest == *range.lower && !(span.highestPossible && range.lowerIncluded))))
        return true;
    if (!range.upper)
        return false;
    return span.lowest > *range.upper
        || (span.lowest == *range.upper && (!range.upperIncluded || !span.lowestPossible));
}

} // namespace

NumberSpan possibleValues(const Quantity &quantity)
{
    NumberSpan span;
    if (quantity.lower)
        span.lowest = *quantity.lower;
    if (quantity.upper)
        span.highest = *quantity.upper;
    switch (quantity.qualifier) {
    case Qualifier::About:
        span.lowest -= std::abs(span.lowest) * aboutTolerance;
        span.highest += std::abs(span.highest) * aboutTolerance;
        break;
    case Qualifier::MoreThan:
        span.lowestPossible = false;
        break;
    case Qualifier::LessThan:
        span.highestPossible = false;
        span.lowest = 0; // nothing that the survey counts is negative
        break;
    case Qualifier::Exact:
    case Qualifier::Range:
        break;
    }
    return span;
}

Truth hasOption(State state, bool named, bool offered)
{
    if (!offered || state == State::NotStated || state == State::NotAsked)
        return Truth::Unknown;
    if (state == State::None)
        return Truth::No;
    if (named)
        return Truth::Yes;
    return state == State::Partial ? Truth::Unknown : Truth::No;
}

Truth lacksOption(State state, bool named, bool offered)
{
    return negated(hasOption(state, named, offered));
}

Truth hasLevel(State state, int level, int wanted, bool offered)
{
    if (!offered || state == State::NotStated || state == State::NotAsked)
        return Truth::Unknown;
    if (state == State::None)
        return Truth::No;
    return level < 0 ? Truth::Unknown : level == wanted ? Truth::Yes : Truth::No;
}

Truth inRange(State state, const Quantity &quantity, const NumberRange &range)
{
    if (state == State::None)
        return Truth::No;
    if (!known(state))
        return Truth::Unknown;
    const NumberSpan span = possibleValues(quantity);
    if (whollyInside(span, range))
        return Truth::Yes;
    return whollyOutside(span, range) ? Truth::No : Truth::Unknown;
}

bool certainlySmaller(const Quantity &a, const Quantity &b)
{
    const NumberSpan low = possibleValues(a);
    const NumberSpan high = possibleValues(b);
    return low.highest < high.lowest || (low.highest == high.lowest && !(low.highestPossible && high.lowestPossible));
}

Truth sameNumber(const Quantity &a, const Quantity &b)
{
    if (a.qualifier == Qualifier::Exact && b.qualifier == Qualifier::Exact)
        return a.lower == b.lower ? Truth::Yes : Truth::No;
    return certainlySmaller(a, b) || certainlySmaller(b, a) ? Truth::No : Truth::Unknown;
}

} // namespace CityProfiles
