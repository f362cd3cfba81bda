// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "codebook.h"
#include "quantity.h"

#include <variant>
#include <vector>

namespace CityProfiles {

/// What our source shows of an answer. "None", "not stated" and 0 are three different things.
enum class State : quint8 {
    NotStated, ///< asked, but our copy of the page shows no answer; the city may have answered
    Answered,
    Partial, ///< there is more than the source shows
    None, ///< the city said: none
    NotAsked, ///< not in that edition
};
inline constexpr int stateCount = 5;

/// A chosen option, or a write-in where `option` is one that carries the city's own words.
struct Choice {
    int option = -1; ///< index in Question::options
    QString text; ///< the city's own words; empty but for write-ins
    Extras extras;

    bool operator==(const Choice &) const = default;
};

/// A filled row of a grid.
struct GridCell {
    int row = -1; ///< index in Question::options
    int level = -1; ///< index in Question::levels
    Extras extras;

    bool operator==(const GridCell &) const = default;
};

using Choices = std::vector<Choice>; ///< in the page's order; one element for a single choice
using GridCells = std::vector<GridCell>; ///< in the page's order

/// The value beside a state: QString for text, Quantity, bool for yes/no, Choices, GridCells; monostate where the
/// state carries none.
using AnswerValue = std::variant<std::monostate, QString, Quantity, bool, Choices, GridCells>;

/// A profile's answer to one question.
struct Answer {
    State state = State::NotStated;
    AnswerValue value;
    int source = -1; ///< index in SurveyTables::sources where it differs from the profile's, else -1
    Extras extras;

    [[nodiscard]] const QString &text() const;
    [[nodiscard]] const Choices &choices() const;
    [[nodiscard]] const GridCells &cells() const;
    [[nodiscard]] const Quantity *quantity() const { return std::get_if<Quantity>(&value); }
    [[nodiscard]] const bool *yesNo() const { return std::get_if<bool>(&value); }
    /// Whether `option` is among the choices; for yes/no, option 0 is yes and 1 is no.
    [[nodiscard]] bool names(int option) const;
    /// The level of a grid's row, or -1.
    [[nodiscard]] int level(int row) const;

    bool operator==(const Answer &) const = default;
};

/// The name of a state in files: answered, partial, none, not_stated, not_asked.
[[nodiscard]] QString stateId(State state);
[[nodiscard]] std::optional<State> stateFromId(QStringView id);
/// The name of a qualifier in files: exact, about, more_than, less_than, range.
[[nodiscard]] QString qualifierId(Qualifier qualifier);
[[nodiscard]] std::optional<Qualifier> qualifierFromId(QStringView id);

} // namespace CityProfiles
