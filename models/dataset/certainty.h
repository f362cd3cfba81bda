// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answer.h"

#include <limits>

namespace CityProfiles {

/// The three-valued rule: what is certain and what is possible of an answer. Filters, facets, comparison, groups and
/// peers all stand on these functions and on nothing else.
///
/// | asked of an answer        | answered | partial                        | none | not stated, not asked |
/// | ------------------------- | -------- | ------------------------------ | ---- | --------------------- |
/// | has option X              | yes / no | yes, unknown where not named   | no   | unknown               |
/// | lacks option X            | yes / no | no, unknown where not named    | yes  | unknown               |
/// | number in a range         | yes / no, unknown where the printed bounds cross the range | no | unknown  |
///
/// A grid's row has a level: as an option, but a row that stands empty is unknown whatever the state. An option or row
/// that the edition did not offer is unknown, whatever the state. Each function is O(1).
enum class Truth : quint8 { No, Unknown, Yes };

/// No and Yes change places, Unknown stays.
[[nodiscard]] constexpr Truth negated(Truth truth)
{
    return truth == Truth::Unknown ? truth : truth == Truth::Yes ? Truth::No : Truth::Yes;
}

/// Whether the city has the option. `named`: it is among the choices; `offered`: the edition had it.
[[nodiscard]] Truth hasOption(State state, bool named, bool offered = true);

/// Whether the city lacks the option: the negation of hasOption.
[[nodiscard]] Truth lacksOption(State state, bool named, bool offered = true);

/// Whether a grid's row has the level `wanted`; `level`: the level that it has, or -1.
[[nodiscard]] Truth hasLevel(State state, int level, int wanted, bool offered = true);

/// A range of numbers in the question's unit: lower bound included, upper bound not; a missing bound is open.
struct NumberRange {
    std::optional<double> lower;
    std::optional<double> upper;
    bool upperIncluded = false;
    bool lowerIncluded = true;

    bool operator==(const NumberRange &) const = default;
};

/// The smallest and the largest number that a printed quantity can stand for, and whether each is itself possible.
struct NumberSpan {
    double lowest = -std::numeric_limits<double>::infinity();
    double highest = std::numeric_limits<double>::infinity();
    bool lowestPossible = true;
    bool highestPossible = true;
};

/// The numbers that a printed quantity can stand for: "about" is taken as good to a tenth of the printed number, and
/// nothing that is "less than" a number is negative.
[[nodiscard]] NumberSpan possibleValues(const Quantity &quantity);

/// Whether the number lies in the range. "About" is taken as good to a tenth of the printed
/// number: it is certain only where the whole of that span lies inside or outside.
[[nodiscard]] Truth inRange(State state, const Quantity &quantity, const NumberRange &range);

/// Whether every number that `a` may stand for is smaller than every number that `b` may stand for.
[[nodiscard]] bool certainlySmaller(const Quantity &a, const Quantity &b);

/// Whether two printed numbers are the same: certain where both are exact or where no number fits both.
[[nodiscard]] Truth sameNumber(const Quantity &a, const Quantity &b);

/// Whether the source shows something: answered, partial or none.
[[nodiscard]] constexpr bool known(State state)
{
    return state == State::Answered || state == State::Partial || state == State::None;
}

} // namespace CityProfiles
