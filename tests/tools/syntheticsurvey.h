// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataset.h"
#include "dice.h"

namespace CityProfiles::Testing {

/// Generated cities and profiles in the codebook of a real dataset, for measuring; any row can be made again from its
/// number. States, options and levels are drawn from the real answers, so that they are as frequent; texts and
/// numbers are made up. Nothing published is taken over, and the dataset says that it is synthetic.
class SyntheticSurvey {
public:
    SyntheticSurvey(DatasetPointer model, quint64 seed);

    /// A dataset of `profiles` profiles; about 8 % of the cities have two. Records are made when they are read:
    /// what is held are the columns, about 100 bytes a profile.
    [[nodiscard]] Dataset dataset(ProfileIndex profiles) const;

    [[nodiscard]] City city(CityIndex number) const;
    [[nodiscard]] bool hasTwoProfiles(CityIndex number) const;
    [[nodiscard]] Profile profile(CityIndex number, int edition) const;
    [[nodiscard]] const Codebook &codebook() const { return m_tables.codebook; }

private:
    [[nodiscard]] Answer answer(int question, int edition, Dice &dice) const;
    [[nodiscard]] QString words(Dice &dice) const;

    DatasetPointer m_model;
    SurveyTables m_tables;
    quint64 m_seed;
    std::vector<std::vector<Profile>> m_models; ///< by edition
};

} // namespace CityProfiles::Testing
