// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "certainty.h"
#include "profileset.h"

namespace CityProfiles {

/// For every profile of a dataset whether a statement certainly holds (yes), certainly doesn't (no), or is unknown
/// (in neither set). Statements are joined as in Kleene's three-valued logic (Kleene: Introduction to
/// Metamathematics, 1952, paragraph 64); each operation is O(N / 64).
struct TruthSet {
    ProfileSet yes;
    ProfileSet no;

    TruthSet() = default;
    /// Unknown of all `size` profiles.
    explicit TruthSet(ProfileIndex size)
        : yes(size)
        , no(size)
    {
    }

    [[nodiscard]] Truth at(ProfileIndex profile) const
    {
        return yes.contains(profile) ? Truth::Yes : no.contains(profile) ? Truth::No : Truth::Unknown;
    }
    void set(ProfileIndex profile, Truth truth)
    {
        if (truth != Truth::Unknown)
            (truth == Truth::Yes ? yes : no).insert(profile);
    }
    /// This and the other.
    TruthSet &operator&=(const TruthSet &other)
    {
        yes &= other.yes;
        no |= other.no;
        return *this;
    }
    /// This or the other.
    TruthSet &operator|=(const TruthSet &other)
    {
        yes |= other.yes;
        no &= other.no;
        return *this;
    }
    void negate() { std::swap(yes, no); }

    bool operator==(const TruthSet &) const = default;
};

} // namespace CityProfiles
