// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sorting.h"

namespace CityProfiles::Testing {

/// The order of a list, by one comparison after another of what whole profiles say.
class ReferenceOrder {
public:
    ReferenceOrder(const Dataset &dataset, const std::vector<Profile> &whole, SortOrders orders);

    [[nodiscard]] bool before(ProfileIndex a, ProfileIndex b) const;

private:
    /// A number, or for texts their folded bytes.
    using Key = std::pair<double, QByteArray>;

    [[nodiscard]] std::optional<Key> key(ProfileIndex profile, const SortOrder &order) const;
    [[nodiscard]] std::optional<Key> answerKey(const Answer &answer, const Question &question) const;
    [[nodiscard]] double countriesBefore(int country) const;
    /// Below zero where a's city stands before b's.
    [[nodiscard]] int byName(ProfileIndex a, ProfileIndex b) const;

    const Dataset &m_dataset;
    const std::vector<Profile> &m_whole;
    SortOrders m_orders;
};

} // namespace CityProfiles::Testing
