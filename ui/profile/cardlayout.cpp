// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cardlayout.h"

#include "tokens.h"

#include <algorithm>

namespace CityProfiles {

namespace {

struct Column {
    int weight = 0;
    std::vector<QLayoutItem *> items;
};

} // namespace

CardLayout::CardLayout(QWidget *parent)
    : ArrangedLayout(parent)
{
    setContentsMargins({});
    setSpacing(Spacing::gap);
}

void CardLayout::setGroups(const QList<QWidgetList> &groups)
{
    m_groupOf.clear();
    m_groupCount = int(groups.size());
    for (int group = 0; group < m_groupCount; ++group) {
        for (const QWidget *card : groups.at(group))
            m_groupOf.insert(card, group);
    }
    for (int index = 0; index < count(); ++index) {
        QWidget *card = itemAt(index)->widget();
        card->setVisible(m_groupOf.contains(card));
    }
    invalidate();
}

void CardLayout::setWeight(QWidget *card, int weight)
{
    m_weights.insert(card, weight);
    invalidate();
}

int CardLayout::columnsFor(int width) const
{
    // A column is at least some 58 letters wide: 370 pixels at a text size of 13.
    const int least = parentWidget()->fontMetrics().height() * 22;
    return std::clamp((width + spacing()) / (least + spacing()), 1, 3);
}

int CardLayout::arrange(const QRect &rect, bool place) const
{
    std::vector<std::vector<QLayoutItem *>> groups(static_cast<std::size_t>(m_groupCount));
    for (QLayoutItem *item : shownItems()) {
        if (const auto group = m_groupOf.constFind(item->widget()); group != m_groupOf.constEnd())
            groups[std::size_t(*group)].push_back(item);
    }
    int top = rect.top();
    for (const std::vector<QLayoutItem *> &items : groups) {
        if (items.empty())
            continue;
        top += arrangeGroup(items, QRect(rect.left(), top, rect.width(), 0), place) + spacing();
    }
    return top == rect.top() ? 0 : top - spacing() - rect.top();
}

int CardLayout::arrangeGroup(const std::vector<QLayoutItem *> &items, const QRect &rect, bool place) const
{
    const int columnCount = std::min(columnsFor(rect.width()), int(items.size()));
    const int width = (rect.width() - (columnCount - 1) * spacing()) / columnCount;
    std::vector<Column> columns(static_cast<std::size_t>(columnCount));
    for (QLayoutItem *item : items) {
        const auto emptiest = std::ranges::min_element(columns, {}, &Column::weight);
        emptiest->weight += m_weights.value(item->widget()) + spacing();
        emptiest->items.push_back(item);
    }
    std::vector<int> heights;
    for (const Column &column : columns) {
        int height = -spacing();
        for (const QLayoutItem *item : column.items)
            height += heightOf(item, width) + spacing();
        heights.push_back(height);
    }
    const int tallest = *std::ranges::max_element(heights);
    for (std::size_t index = 0; index < columns.size() && place; ++index) {
        const QRect area(rect.left() + int(index) * (width + spacing()), rect.top(), width, tallest);
        placeColumn(columns[index].items, rect, area, tallest - heights[index]);
    }
    return tallest;
}

void CardLayout::placeColumn(const std::vector<QLayoutItem *> &items, const QRect &rect, const QRect &area,
                             int missing) const
{
    int top = area.top();
    for (QLayoutItem *item : items) {
        int height = heightOf(item, area.width());
        // Columns that end nearly level end level; a larger gap stays open rather than an empty card.
        if (item == items.back() && missing <= parentWidget()->fontMetrics().height() * 6)
            height += missing;
        put(item, rect, QRect(area.left(), top, area.width(), height));
        top += height + spacing();
    }
}

} // namespace CityProfiles
