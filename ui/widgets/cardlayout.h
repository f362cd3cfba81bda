// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arrangedlayout.h"

#include <QHash>

namespace CityProfiles {

/// Cards in as many columns as fit, shared out so that the tallest column is as short as can be. What counts are the
/// cards' weights, which don't depend on the city, so that cards keep their column from city to city.
class CardLayout : public ArrangedLayout {
public:
    explicit CardLayout(QWidget *parent = nullptr);

    /// The cards of a group stand together, one group below the other; cards in none are hidden.
    void setGroups(const QList<QWidgetList> &groups);

    /// The columns that fit a width.
    [[nodiscard]] int columnsFor(int width) const;

protected:
    [[nodiscard]] int arrange(const QRect &rect, bool place) const override;

private:
    /// The column of each card.
    [[nodiscard]] static std::vector<int> columnsOf(const std::vector<int> &weights, int columnCount);
    [[nodiscard]] int arrangeGroup(const std::vector<QLayoutItem *> &items, const QRect &rect, bool place) const;

    void placeColumn(const std::vector<QLayoutItem *> &items, const QRect &rect, const QRect &area, int missing) const;

    QHash<const QWidget *, int> m_groupOf;
    int m_groupCount = 0;
};

} // namespace CityProfiles
