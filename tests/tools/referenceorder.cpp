// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "referenceorder.h"

#include "folding.h"
#include "reference.h"

#include <QCollator>

#include <algorithm>
#include <set>

namespace CityProfiles::Testing {

ReferenceOrder::ReferenceOrder(const Dataset &dataset, const std::vector<Profile> &whole, SortOrders orders)
    : m_dataset(dataset)
    , m_whole(whole)
    , m_orders(std::move(orders))
{
}

double ReferenceOrder::countriesBefore(int country) const
{
    const QCollator collator;
    const auto &countries = m_dataset.tables().countries;
    return double(std::count_if(countries.begin(), countries.end(), [&](const Country &other) {
        return collator.compare(other.name, countries[std::size_t(country)].name) < 0;
    }));
}

std::optional<ReferenceOrder::Key> ReferenceOrder::answerKey(const Answer &answer, const Question &question) const
{
    const std::vector<int> places = question.optionOrder();
    std::set<int> named;
    for (const Choice &choice : answer.choices())
        named.insert(choice.option);
    switch (question.kind) {
    case QuestionKind::Quantity:
        return answer.quantity() ? std::optional(Key(answer.quantity()->sortValue(), {})) : std::nullopt;
    case QuestionKind::Text:
        return answer.text().isNull() ? std::nullopt : std::optional(Key(0, folded(answer.text())));
    case QuestionKind::YesNo:
        return answer.yesNo() ? std::optional(Key(*answer.yesNo() ? 0 : 1, {})) : std::nullopt;
    case QuestionKind::SingleChoice:
        if (named.empty())
            return std::nullopt;
        return Key(double(std::find(places.begin(), places.end(), *named.begin()) - places.begin()), {});
    case QuestionKind::MultiChoice:
        return known(answer.state) ? std::optional(Key(double(named.size()), {})) : std::nullopt;
    case QuestionKind::Grid:
        break;
    }
    const auto first =
        std::count_if(places.begin(), places.end(), [&answer](int row) { return answer.level(row) == 0; });
    return known(answer.state) ? std::optional(Key(double(first), {})) : std::nullopt;
}

std::optional<ReferenceOrder::Key> ReferenceOrder::key(ProfileIndex profile, const SortOrder &order) const
{
    const Profile &whole = m_whole[profile];
    const int country = m_dataset.country(m_dataset.city(profile));
    const int region = m_dataset.tables().countries[std::size_t(country)].region;
    switch (order.by) {
    case SortOrder::By::Country:
        return Key(countriesBefore(country), {});
    case SortOrder::By::Region:
        return region < 0 ? std::nullopt
                          : std::optional(Key(m_dataset.tables().regions[std::size_t(region)].position, {}));
    case SortOrder::By::Edition:
        return Key(m_dataset.codebook().editions[std::size_t(whole.edition)].position, {});
    case SortOrder::By::Answered:
        return Key(double(std::count_if(whole.answers.begin(), whole.answers.end(),
                                        [](const Answer &answer) { return known(answer.state); })),
                   {});
    case SortOrder::By::Question:
        return answerKey(whole.answers[std::size_t(order.question)], m_dataset.question(order.question));
    case SortOrder::By::Name:
        break;
    }
    return std::nullopt;
}

int ReferenceOrder::byName(ProfileIndex a, ProfileIndex b) const
{
    const CityIndex left = m_dataset.city(a);
    const CityIndex right = m_dataset.city(b);
    const int names = m_dataset.foldedNames(left).compare(m_dataset.foldedNames(right));
    return names != 0 || left == right ? names : left < right ? -1 : 1;
}

bool ReferenceOrder::before(ProfileIndex a, ProfileIndex b) const
{
    for (const SortOrder &order : m_orders) {
        if (order.by == SortOrder::By::Name) {
            if (const int names = byName(a, b); names != 0)
                return order.descending ? names > 0 : names < 0;
            continue;
        }
        const std::optional<Key> left = key(a, order);
        const std::optional<Key> right = key(b, order);
        if (left.has_value() != right.has_value())
            return left.has_value();
        if (left != right)
            return order.descending ? *right < *left : *left < *right;
    }
    if (const int names = byName(a, b); names != 0)
        return names < 0;
    return *key(a, {SortOrder::By::Edition}) < *key(b, {SortOrder::By::Edition});
}

} // namespace CityProfiles::Testing
