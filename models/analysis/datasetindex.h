// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editionchoice.h"
#include "namesearch.h"
#include "recentcache.h"
#include "sorting.h"

#include <mutex>

namespace CityProfiles {

/// What queries over one dataset make once and use again: sets, truths of conditions, orders. Used from any thread;
/// what isn't there yet is made in the thread that asks.
///
/// Memory at N profiles: N / 4 bytes a condition and 4 N an order, while they are among those used last; N / 8 bytes a
/// value of certainly().
class DatasetIndex {
public:
    explicit DatasetIndex(DatasetPointer dataset);

    [[nodiscard]] const Dataset &dataset() const { return *m_dataset; }
    [[nodiscard]] const DatasetPointer &pointer() const { return m_dataset; }

    [[nodiscard]] std::shared_ptr<const ProfileSet> profiles(const EditionChoice &choice);
    /// Error: see evaluate().
    [[nodiscard]] Result<std::shared_ptr<const TruthSet>> truth(const Condition &condition,
                                                                const CancelFlag &cancel = {});
    /// The profiles of which one value certainly holds; kept for good, for values that facets count again and again.
    [[nodiscard]] Result<std::shared_ptr<const ProfileSet>>
    certainly(const Subject &subject, const ConditionValue &value, const CancelFlag &cancel = {});
    /// A text that narrows the one asked for last is looked for in its matches only.
    [[nodiscard]] std::shared_ptr<const NameMatches> names(const QString &text, const CancelFlag &cancel = {});
    /// Every profile in an order; by name without one. Error: see answerRanks(). Cancelled: empty.
    [[nodiscard]] Result<std::shared_ptr<const std::vector<ProfileIndex>>> order(const SortOrders &orders,
                                                                                 const CancelFlag &cancel = {});

    /// Sorts names as the locale's dictionaries do from now on; until then they stand in the order of folded bytes.
    /// Returns whether that makes a difference. Cancelled: false.
    bool sortNamesByDictionary(const CancelFlag &cancel = {});

private:
    using Order = std::vector<ProfileIndex>;

    [[nodiscard]] std::shared_ptr<const Order> names();

    DatasetPointer m_dataset;
    std::mutex m_mutex; ///< guards what follows; nothing is made under it
    std::vector<std::pair<EditionChoice, std::shared_ptr<const ProfileSet>>> m_editions;
    RecentCache<Condition, TruthSet> m_truths{48};
    RecentCache<Term, ProfileSet> m_certain{4096};
    RecentCache<SortOrders, Order> m_orders{6};
    std::shared_ptr<const NameMatches> m_matches;
    std::shared_ptr<const Order> m_names;
};

using DatasetIndexPointer = std::shared_ptr<DatasetIndex>;

} // namespace CityProfiles
