// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>

namespace CityProfiles {

/// How a number is printed at the source.
enum class Qualifier : quint8 { Exact, About, MoreThan, LessThan, Range };

/// A number as printed: exact, "about 40", "more than 100", "less than 5" or "4 to 6".
///
/// `lower` and `upper` are the printed numbers, in the question's unit: equal for Exact and About, both for Range,
/// only `lower` for MoreThan (exclusive), only `upper` for LessThan (exclusive).
struct Quantity {
    std::optional<double> lower;
    std::optional<double> upper;
    Qualifier qualifier = Qualifier::Exact;
    std::optional<int> referenceYear; ///< the year the number is of, where printed

    /// Nothing where the bounds fit the qualifier, else what is wrong, untranslated, for a developer or a log.
    [[nodiscard]] const char *inconsistency() const;
    /// The number by which quantities sort and bars are drawn: the printed bound, the middle of a range.
    [[nodiscard]] double sortValue() const;

    bool operator==(const Quantity &) const = default;
};

} // namespace CityProfiles
