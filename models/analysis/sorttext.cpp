// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sorttext.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

constexpr std::array<std::pair<QLatin1StringView, SortOrder::By>, 5> fixedKeys{
    {{"name"_L1, SortOrder::By::Name},
     {"country"_L1, SortOrder::By::Country},
     {"region"_L1, SortOrder::By::Region},
     {"edition"_L1, SortOrder::By::Edition},
     {"answered"_L1, SortOrder::By::Answered}}};
constexpr QLatin1StringView descendingEnd{":desc"};
constexpr QLatin1StringView ascendingEnd{":asc"};

std::optional<SortOrder> orderOf(const Codebook &codebook, QString key)
{
    SortOrder order;
    order.descending = key.endsWith(descendingEnd);
    if (order.descending || key.endsWith(ascendingEnd))
        key.truncate(key.lastIndexOf(u':'));
    order.question = codebook.questionIndex(key);
    if (order.question >= 0) {
        order.by = SortOrder::By::Question;
        return order;
    }
    for (const auto &[id, by] : fixedKeys) {
        if (id == key) {
            order.by = by;
            return order;
        }
    }
    return std::nullopt;
}

} // namespace

QStringList sortKeys(const Codebook &codebook)
{
    QStringList keys;
    for (const auto &[id, by] : fixedKeys)
        keys.append(id);
    for (const int question : codebook.questionOrder())
        keys.append(codebook.questions[std::size_t(question)].id);
    return keys;
}

QString sortText(const Codebook &codebook, const SortOrders &orders)
{
    QStringList parts;
    for (const SortOrder &order : orders) {
        QString key =
            order.by == SortOrder::By::Question ? codebook.questions[std::size_t(order.question)].id : QString();
        for (const auto &[id, by] : fixedKeys) {
            if (by == order.by)
                key = id;
        }
        parts.append(order.descending ? QString(key % descendingEnd) : key);
    }
    return parts.join(u',');
}

ParsedSort parseSort(const Codebook &codebook, const QString &text)
{
    ParsedSort sort;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        if (const auto order = orderOf(codebook, part.trimmed())) {
            sort.orders.push_back(*order);
        } else {
            sort.wrong = part.trimmed();
            break;
        }
    }
    return sort;
}

} // namespace CityProfiles
