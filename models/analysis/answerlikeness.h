// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "numberlikeness.h"
#include "overlaplikeness.h"
#include "profileset.h"

#include <variant>

namespace CityProfiles {

/// How alike the answers of other profiles are to those of one: Gower's general coefficient of similarity (J. C. Gower:
/// A General Coefficient of Similarity and Some of Its Properties, Biometrics 27, 1971), the mean likeness over the
/// questions that both state in full, which are those whose state is answered or none (see certainty.h; a number only
/// where it is exact). Texts are left out, and so is the population, which is no answer.
class AnswerLikeness {
public:
    /// O(N) for the range of each number that the profile states.
    AnswerLikeness(const Dataset &dataset, ProfileIndex profile, const CancelFlag &cancel = {});

    /// The questions that the profile itself states in full, by index in Codebook::questions.
    [[nodiscard]] const std::vector<int> &questions() const { return m_questions; }

    /// The scores of the profiles of one segment that are in a set. O(options x rows / 8).
    [[nodiscard]] LikenessScores scores(int segment, const ProfileSet &among) const;
    /// The likeness of another profile in each of questions(), in parts of likenessUnit; nothing where it isn't
    /// compared.
    [[nodiscard]] std::vector<std::optional<quint32>> with(ProfileIndex other) const;

private:
    void score(std::size_t index, const LikenessRows &rows, LikenessScores &scores) const;

    const Dataset &m_dataset;
    std::vector<int> m_questions;
    std::vector<std::variant<OverlapLikeness, NumberLikeness>> m_likeness; ///< of each of them
    std::vector<EditionSet> m_editions; ///< that options and rows were offered in, where not in all
};

} // namespace CityProfiles
