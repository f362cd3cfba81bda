// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answer.h"
#include "tablecells.h"

namespace CityProfiles {

// What one row of the table answers says; the only code that knows which cells go with which kind and state.

/// Reads state, text and number of an answer, the choices left out. Findings: an unknown state; a state other than
/// not_asked where the question was not asked, or that one where it was; partial where the question is no list; cells
/// that the kind or the state has no use for; an answer without a value; bounds that don't fit the qualifier.
/// @param asked whether the profile's edition had the question.
[[nodiscard]] Answer readAnswerRow(const TableCells &answers, qsizetype row, const Question &question, bool asked);

/// The state of an answer that has no row.
[[nodiscard]] inline State stateWithoutRow(bool asked)
{
    return asked ? State::NotStated : State::NotAsked;
}

/// Whether the answers of a kind are rows of the table choices.
[[nodiscard]] bool hasChoiceRows(QuestionKind kind);

/// Whether a state goes with a value.
[[nodiscard]] constexpr bool carriesValue(State state)
{
    return state == State::Answered || state == State::Partial;
}

// Years that a fact can be of.
inline constexpr int earliestYear = 1000;
inline constexpr int latestYear = 2999;

} // namespace CityProfiles
