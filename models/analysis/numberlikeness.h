// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cancelflag.h"
#include "likenessscores.h"

namespace CityProfiles {

/// How alike the numbers given to one question are to one profile's own number, for many profiles at once.
///
/// Numbers count where they are printed exactly and of the same reference year: 1 less the difference of their
/// logarithms as a part of the range of logarithms over the whole dataset. The logarithm is of the number and one, so
/// that 0 has one. Both none: alike; none and a number: not at all.
class NumberLikeness {
public:
    /// The profile has stated the question in full. One pass over the question's columns, for the range.
    NumberLikeness(const Dataset &dataset, int question, ProfileIndex profile, const CancelFlag &cancel);

    /// Whether a number is stated in full: printed exactly and not below zero.
    [[nodiscard]] static bool isExact(Qualifier qualifier, double number)
    {
        return qualifier == Qualifier::Exact && number >= 0;
    }

    /// One logarithm a row.
    void score(const LikenessRows &rows, LikenessScores &scores) const;

private:
    [[nodiscard]] quint32 likeness(double number) const;

    std::size_t m_slot;
    int m_answeredPlane;
    int m_nonePlane;
    bool m_none; ///< the profile's own answer
    double m_logarithm = 0; ///< of the profile's own number
    int m_year = 0; ///< its reference year; 0: none
    double m_range = 0; ///< of all logarithms
};

} // namespace CityProfiles
