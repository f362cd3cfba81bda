// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "quantity.h"

namespace CityProfiles {

const char *Quantity::inconsistency() const
{
    switch (qualifier) {
    case Qualifier::Exact:
    case Qualifier::About:
        return lower && upper && *lower == *upper ? nullptr : "lower and upper must be the same number";
    case Qualifier::Range:
        return lower && upper && *lower < *upper ? nullptr : "a range needs a lower number below its upper number";
    case Qualifier::MoreThan:
        return lower && !upper ? nullptr : "\"more than\" has a lower number and no upper number";
    case Qualifier::LessThan:
        return upper && !lower ? nullptr : "\"less than\" has an upper number and no lower number";
    }
    return "unknown qualifier";
}

double Quantity::sortValue() const
{
    if (lower && upper)
        return (*lower + *upper) / 2;
    return lower ? *lower : upper.value_or(0);
}

} // namespace CityProfiles
