// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query.h"

namespace CityProfiles {

/// An answer that a text names, wherever the codebook has it: each term is one question with one value. Several terms
/// have the same label and id in several questions.
struct AnswerOffer {
    QString label;
    std::vector<Term> terms;

    bool operator==(const AnswerOffer &) const = default;
};

/// The answers whose labels hold each word of a text as the beginning of a word, in any spelling (see spelling.h): the
/// options of choices, yes and no of the questions so called, the levels of the rows of grids. Whole labels first, then
/// those that begin with the text, then in the codebook's order. Nothing for fewer than three letters: they begin too
/// many words. An option for the city's own words is no answer to look for. O(labels x words).
[[nodiscard]] std::vector<AnswerOffer> answerOffers(const Codebook &codebook, const QString &text);

/// How many questions the offers are about.
[[nodiscard]] int questionCount(const std::vector<AnswerOffer> &offers);

/// A condition that an offer can add to a filter.
struct OfferedCondition {
    Condition condition;
    int count = 0; ///< the profiles that it would leave
    bool atLeast = false; ///< lists among the answers are incomplete

    bool operator==(const OfferedCondition &) const = default;
};

/// The conditions of offers: each term alone, several also together ("in either question"), without those that the
/// query's filter has already. Counted over the profiles of the query's years and filter, whatever its text: 2 ms a
/// condition at a million profiles. Error: see run(). Cancelled: empty.
[[nodiscard]] Result<std::vector<OfferedCondition>> countOffers(DatasetIndex &index,
                                                                const std::vector<AnswerOffer> &offers,
                                                                const Query &query, const CancelFlag &cancel = {});

/// The filter with one more condition of one value. Where the same question has a condition already that keeps what
/// this one keeps (one value, or all of several), the value joins it; else it stands behind the others.
[[nodiscard]] Filter withCondition(const Filter &filter, const Condition &condition);

} // namespace CityProfiles
