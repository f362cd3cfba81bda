// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampleinterval.h"

#include <cmath>

namespace CityProfiles {

namespace {

constexpr double confidence95 = 1.959963984540054; ///< the 97.5 % quantile of the normal distribution

/// Wilson's score interval of a proportion, as fractions.
PointRange scoreInterval(double share, double all)
{
    constexpr double square = confidence95 * confidence95;
    const double middle = 2 * all * share + square;
    const double reach = confidence95 * std::sqrt(square + 4 * all * share * (1 - share));
    const double scale = 2 * (all + square);
    return {(middle - reach) / scale, (middle + reach) / scale};
}

} // namespace

std::optional<PointRange> randomSampleInterval(const Proportion &a, const Proportion &b)
{
    if (a.all <= 0 || b.all <= 0)
        return std::nullopt;
    const double shareA = double(a.yes) / a.all;
    const double shareB = double(b.yes) / b.all;
    const PointRange scoreA = scoreInterval(shareA, a.all);
    const PointRange scoreB = scoreInterval(shareB, b.all);
    const double difference = shareA - shareB;
    return PointRange{100 * (difference - std::hypot(shareA - scoreA.lowest, scoreB.highest - shareB)),
                      100 * (difference + std::hypot(scoreA.highest - shareA, shareB - scoreB.lowest))};
}

} // namespace CityProfiles
