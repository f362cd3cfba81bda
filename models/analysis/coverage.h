// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "counts.h"

namespace CityProfiles {

/// What a question's chart in an edition would stand on, or why there is none.
enum class ChartBasis : quint8 {
    Counted, ///< our own count
    Published, ///< figures that the survey published
    EachCity, ///< a grid: the levels of one city at a time
    NotAsked, ///< none: the edition did not ask
    NoKind, ///< none: texts, numbers and facts have no chart
    TooFew, ///< none: less than five answers, which are said in words
    NoAnswer, ///< none: a grid without any answer
};
[[nodiscard]] constexpr bool isCharted(ChartBasis basis)
{
    return basis == ChartBasis::Counted || basis == ChartBasis::Published || basis == ChartBasis::EachCity;
}

/// How much of one question is known in one edition.
struct QuestionCoverage {
    bool asked = true; ///< false: the edition did not have the question
    StateCounts states; ///< over all profiles of the edition
    ChartBasis chart = ChartBasis::NoKind;
};

/// How many of an edition's cities are here.
struct EditionCoverage {
    int edition = -1;
    int profiles = 0; ///< one for each city
    std::vector<int> regions; ///< profiles by index in SurveyTables::regions
    int noRegion = 0; ///< profiles of countries without a region
    std::vector<QuestionCoverage> questions; ///< by index in Codebook::questions
};

/// How much of the survey is known, edition by edition: nothing in it adds editions up.
struct Coverage {
    std::vector<EditionCoverage> editions;

    /// Whether any profile's country has no region, so that the regions don't add up to the profiles.
    [[nodiscard]] bool hasNoRegion() const;
};

/// The coverage of some editions, in their order. One pass over the profiles, then O(N / 64) for each question, state
/// and edition.
[[nodiscard]] Coverage coverageOf(const Dataset &dataset, const std::vector<int> &editions);
/// Of all editions in the order of time.
[[nodiscard]] Coverage coverageOf(const Dataset &dataset);

/// What the chart of a question in an edition stands on, given how many answers it has.
[[nodiscard]] ChartBasis chartBasis(const Dataset &dataset, int question, int edition, const StateCounts &states);

} // namespace CityProfiles
