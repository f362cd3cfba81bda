// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sorting.h"

#include <QStringList>

namespace CityProfiles {

/// A column of the list: what every profile has, or a question. Each is something to sort by.
struct ListColumn {
    using Kind = SortOrder::By;

    Kind kind = Kind::Name;
    int question = -1; ///< index in Codebook::questions, only for Kind::Question

    bool operator==(const ListColumn &) const = default;
};

using ListColumns = std::vector<ListColumn>;

/// Every column that a codebook offers: the fixed ones, name first, then the questions in their order.
[[nodiscard]] ListColumns everyColumn(const Codebook &codebook);
/// Name, country, survey year and the quantities that play the parts of population and staff.
[[nodiscard]] ListColumns defaultColumns(const Codebook &codebook);
/// The question of a role where it is a number, or -1.
[[nodiscard]] int quantityWithRole(const Codebook &codebook, QStringView role);

/// The column's name in settings: "name", "country", a question's id; the same as in sortText().
[[nodiscard]] QString columnId(const Codebook &codebook, const ListColumn &column);
[[nodiscard]] std::optional<ListColumn> columnFromId(const Codebook &codebook, const QString &id);

/// The question's kind, or nothing for a fixed column.
[[nodiscard]] std::optional<QuestionKind> kindOf(const Codebook &codebook, const ListColumn &column);
/// Whether cells are numbers, which stand at the end of their column.
[[nodiscard]] bool isNumber(const Codebook &codebook, const ListColumn &column);
/// Whether the first click on the column's title sorts from the top down: years, numbers and counts.
[[nodiscard]] bool sortsDescendingFirst(const Codebook &codebook, const ListColumn &column);

[[nodiscard]] inline SortOrder orderBy(const ListColumn &column, bool descending)
{
    return {column.kind, column.question, descending};
}
[[nodiscard]] inline ListColumn columnOf(const SortOrder &order)
{
    return {order.by, order.question};
}
/// The place of a column among the orders, or -1.
[[nodiscard]] int placeOf(const SortOrders &orders, const ListColumn &column);

/// The orders after a click on a column whose first order is `first`: by it alone, turned round where it stood alone
/// already.
[[nodiscard]] SortOrders sortedAlone(const SortOrders &orders, const SortOrder &first);
/// The orders after a further click: the column comes last; is turned round at its place; is taken out.
[[nodiscard]] SortOrders sortedFurther(SortOrders orders, const SortOrder &first);

} // namespace CityProfiles
