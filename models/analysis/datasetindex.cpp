// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasetindex.h"

namespace CityProfiles {

DatasetIndex::DatasetIndex(DatasetPointer dataset)
    : m_dataset(std::move(dataset))
{
}

std::shared_ptr<const ProfileSet> DatasetIndex::profiles(const EditionChoice &choice)
{
    {
        const std::lock_guard lock(m_mutex);
        for (const auto &[known, set] : m_editions) {
            if (known == choice)
                return set;
        }
    }
    auto set = std::make_shared<const ProfileSet>(profilesOf(*m_dataset, choice));
    const std::lock_guard lock(m_mutex);
    m_editions.emplace_back(choice, set);
    return set;
}

Result<std::shared_ptr<const TruthSet>> DatasetIndex::truth(const Condition &condition, const CancelFlag &cancel)
{
    {
        const std::lock_guard lock(m_mutex);
        if (auto known = m_truths.find(condition))
            return known;
    }
    Result<TruthSet> made = evaluate(*m_dataset, condition, cancel);
    if (!made)
        return made.error();
    auto truth = std::make_shared<const TruthSet>(std::move(*made));
    if (isCancelled(cancel))
        return truth;
    const std::lock_guard lock(m_mutex);
    m_truths.insert(condition, truth);
    return truth;
}

Result<std::shared_ptr<const ProfileSet>> DatasetIndex::certainly(const Subject &subject, const ConditionValue &value,
                                                                  const CancelFlag &cancel)
{
    const Term term{subject, {value}};
    {
        const std::lock_guard lock(m_mutex);
        if (auto known = m_certain.find(term))
            return known;
    }
    Result<TruthSet> made = evaluate(*m_dataset, {Match::Any, {term}}, cancel);
    if (!made)
        return made.error();
    auto set = std::make_shared<const ProfileSet>(std::move(made->yes));
    if (isCancelled(cancel))
        return set;
    const std::lock_guard lock(m_mutex);
    m_certain.insert(term, set);
    return set;
}

std::shared_ptr<const NameMatches> DatasetIndex::names(const QString &text, const CancelFlag &cancel)
{
    const QList<QByteArray> words = searchWords(text);
    std::shared_ptr<const NameMatches> before;
    {
        const std::lock_guard lock(m_mutex);
        before = m_matches;
    }
    if (before && before->words == words)
        return before;
    const bool typedOn = before && narrows(words, before->words);
    auto matches =
        std::make_shared<const NameMatches>(matchNames(*m_dataset, words, typedOn ? &before->all : nullptr, cancel));
    if (isCancelled(cancel))
        return matches;
    const std::lock_guard lock(m_mutex);
    m_matches = matches;
    return matches;
}

std::shared_ptr<const DatasetIndex::Order> DatasetIndex::names()
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_names)
            return m_names;
    }
    auto order = std::make_shared<const Order>(nameOrder(*m_dataset));
    const std::lock_guard lock(m_mutex);
    if (!m_names)
        m_names = order;
    return m_names;
}

Result<std::shared_ptr<const DatasetIndex::Order>> DatasetIndex::order(const SortOrders &orders,
                                                                       const CancelFlag &cancel)
{
    const std::shared_ptr<const Order> byName = names();
    if (orders.empty() || orders == SortOrders{SortOrder()})
        return byName;
    {
        const std::lock_guard lock(m_mutex);
        if (auto known = m_orders.find(orders))
            return known;
    }
    Result<Order> made = sortedOrder(*m_dataset, orders, *byName, cancel);
    if (!made)
        return made.error();
    auto order = std::make_shared<const Order>(std::move(*made));
    if (isCancelled(cancel))
        return order;
    const std::lock_guard lock(m_mutex);
    if (m_names == byName)
        m_orders.insert(orders, order);
    return order;
}

bool DatasetIndex::sortNamesByDictionary(const CancelFlag &cancel)
{
    const std::vector<quint32> ranks = dictionaryRanks(*m_dataset, cancel);
    if (ranks.empty())
        return false;
    auto order = std::make_shared<const Order>(nameOrder(*m_dataset, ranks));
    const std::shared_ptr<const Order> before = names();
    const std::lock_guard lock(m_mutex);
    const bool differs = *before != *order;
    m_names = order;
    if (differs)
        m_orders.clear();
    return differs;
}

} // namespace CityProfiles
