// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "certainty.h"
#include "counts.h"
#include "medians.h"

namespace CityProfiles {

/// Something about one question that holds of a profile or doesn't, and that can so be counted over profiles.
struct Statement {
    enum class Kind : quint8 {
        Option, ///< the option of a choice question is named; of yes/no only "yes"
        Level, ///< a grid's row has the level
        None, ///< the city's own answer is that there is none, where the codebook has words for it
        Number, ///< a quantity has a number
        Text, ///< a text is there
    };

    Kind kind = Kind::Option;
    int question = -1; ///< index in Codebook::questions
    int option = -1; ///< index in Question::options, for Option and Level
    int level = -1; ///< index in Question::levels, for Level

    bool operator==(const Statement &) const = default;
};

/// Every statement about a question, in the codebook's order.
[[nodiscard]] std::vector<Statement> statementsOf(const Codebook &codebook, int question);

/// Whether a statement is one of what cities answered, so that shares of it can be compared. Texts and numbers are
/// not: whether they are there says something of our copies of the pages.
[[nodiscard]] constexpr bool isAnswer(const Statement &statement)
{
    return statement.kind != Statement::Kind::Number && statement.kind != Statement::Kind::Text;
}

/// Whether an edition asked for what the statement says.
[[nodiscard]] bool isOffered(const Codebook &codebook, const Statement &statement, int edition);

/// Whether the statement holds of a whole profile, by the rule of certainty.h; unknown where its edition didn't ask.
[[nodiscard]] Truth holds(const Codebook &codebook, const Statement &statement, const Profile &profile);

/// Over profiles of one edition: of how many a statement holds. The first four add up to the profiles.
struct StatementCount {
    int yes = 0; ///< certainly
    int no = 0; ///< certainly not
    int unknown = 0; ///< no answer found, list incomplete, row empty
    int notAsked = 0; ///< the edition did not ask or did not offer it: neither "no" nor unknown
    int complete = 0; ///< profiles whose answer is complete, so that nothing about it is unknown
    MedianBounds numbers; ///< for Number only

    [[nodiscard]] ShareBounds share() const { return {yes, yes + no, unknown}; }
    bool operator==(const StatementCount &) const = default;
};

/// The counts of statementsOf() over a set of profiles of one edition, by the same index. O(N / 64) for each; numbers
/// as medianOf().
[[nodiscard]] std::vector<StatementCount> countStatements(const Dataset &dataset, int question, int edition,
                                                          const ProfileSet &set);

} // namespace CityProfiles
