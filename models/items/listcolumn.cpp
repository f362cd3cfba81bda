// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listcolumn.h"

#include "sorttext.h"

namespace CityProfiles {

using Kind = ListColumn::Kind;

ListColumns everyColumn(const Codebook &codebook)
{
    ListColumns columns;
    for (const Kind kind : {Kind::Name, Kind::Country, Kind::Region, Kind::Edition, Kind::Answered})
        columns.push_back({kind, -1});
    for (const int question : codebook.questionOrder())
        columns.push_back({Kind::Question, question});
    return columns;
}

ListColumns defaultColumns(const Codebook &codebook)
{
    ListColumns columns{{Kind::Name, -1}, {Kind::Country, -1}, {Kind::Edition, -1}};
    for (const QStringView role : {QStringView(u"population"), QStringView(u"staff")}) {
        if (const int question = quantityWithRole(codebook, role); question >= 0)
            columns.push_back({Kind::Question, question});
    }
    return columns;
}

int quantityWithRole(const Codebook &codebook, QStringView role)
{
    const int question = codebook.questionWithRole(role);
    return question >= 0 && codebook.questions[std::size_t(question)].kind == QuestionKind::Quantity ? question : -1;
}

QString columnId(const Codebook &codebook, const ListColumn &column)
{
    return sortText(codebook, {orderBy(column, false)});
}

std::optional<ListColumn> columnFromId(const Codebook &codebook, const QString &id)
{
    const ParsedSort sort = parseSort(codebook, id);
    if (!sort.wrong.isEmpty() || sort.orders.size() != 1)
        return std::nullopt;
    return columnOf(sort.orders.front());
}

std::optional<QuestionKind> kindOf(const Codebook &codebook, const ListColumn &column)
{
    if (column.kind != Kind::Question)
        return std::nullopt;
    return codebook.questions[std::size_t(column.question)].kind;
}

bool isNumber(const Codebook &codebook, const ListColumn &column)
{
    return column.kind == Kind::Answered || kindOf(codebook, column) == QuestionKind::Quantity;
}

bool sortsDescendingFirst(const Codebook &codebook, const ListColumn &column)
{
    const auto kind = kindOf(codebook, column);
    return isNumber(codebook, column) || column.kind == Kind::Edition || kind == QuestionKind::MultiChoice
        || kind == QuestionKind::Grid;
}

int placeOf(const SortOrders &orders, const ListColumn &column)
{
    for (std::size_t place = 0; place < orders.size(); ++place) {
        if (columnOf(orders[place]) == column)
            return int(place);
    }
    return -1;
}

SortOrders sortedAlone(const SortOrders &orders, const SortOrder &first)
{
    const bool alone = orders.size() == 1 && columnOf(orders.front()) == columnOf(first);
    return {orderBy(columnOf(first), alone ? !orders.front().descending : first.descending)};
}

SortOrders sortedFurther(SortOrders orders, const SortOrder &first)
{
    const int place = placeOf(orders, columnOf(first));
    if (place < 0)
        orders.push_back(first);
    else if (orders[std::size_t(place)] == first)
        orders[std::size_t(place)].descending = !first.descending;
    else
        orders.erase(orders.begin() + place);
    return orders;
}

} // namespace CityProfiles
