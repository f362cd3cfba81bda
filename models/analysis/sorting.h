// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evaluation.h"

namespace CityProfiles {

/// One thing that a list is sorted by; profiles without the value stand last in both directions.
struct SortOrder {
    enum class By : quint8 {
        Name,
        Country,
        Region,
        Edition,
        Answered, ///< number of questions with an answer
        Question, ///< see sortRanks()
    };

    By by = By::Name;
    int question = -1; ///< only for By::Question
    bool descending = false;

    bool operator==(const SortOrder &) const = default;
};

/// Sorted by the first, where that is equal by the second, and so on.
using SortOrders = std::vector<SortOrder>;

/// A place in an order for every profile, equal for equal values.
struct SortRanks {
    static constexpr quint32 missing = ~quint32(0); ///< no value: last in both directions
    std::vector<quint32> ranks;
    quint32 end = 0; ///< above every rank but `missing`
};

/// The ranks of a question's answers, ascending: numbers by value, yes before no, a single choice by the codebook's
/// order (none: no value), a multiple choice by how many options are named (none: 0), a grid by how many rows have the
/// first level, texts as folded. O(N log N); for texts a record for each profile that has one. Error: where a text
/// can't be read.
[[nodiscard]] Result<SortRanks> answerRanks(const Dataset &dataset, int question, const CancelFlag &cancel = {});

/// Whether a profile stands before another by city name, then survey year.
[[nodiscard]] bool namedBefore(const Dataset &dataset, ProfileIndex a, ProfileIndex b);

/// Every profile by city name, then survey year. `cityRanks` has each city's place in the order of names; empty: the
/// order of folded bytes, which is stored with the data. O(N).
[[nodiscard]] std::vector<ProfileIndex> nameOrder(const Dataset &dataset, const std::vector<quint32> &cityRanks = {});

/// The place of each city in the order of its locale's dictionary (QCollator), then of folded bytes; O(C log C), 1 to 2
/// s at a million. Cancelled: empty.
[[nodiscard]] std::vector<quint32> dictionaryRanks(const Dataset &dataset, const CancelFlag &cancel = {});

/// Every profile in an order; ties by name, then survey year: `names` is such an order. O(N) a sorted column with few
/// values. Error and cancelled: as answerRanks().
[[nodiscard]] Result<std::vector<ProfileIndex>> sortedOrder(const Dataset &dataset, const SortOrders &orders,
                                                            const std::vector<ProfileIndex> &names,
                                                            const CancelFlag &cancel = {});

} // namespace CityProfiles
