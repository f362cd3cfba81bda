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
    int tallest = 0;
    int left = rect.left();
    for (const Column &column : columns) {
        int top = rect.top();
        for (QLayoutItem *item : column.items) {
            const int height = heightOf(item, width);
            if (place)
                put(item, rect, QRect(left, top, width, height));
            top += height + spacing();
        }
        tallest = std::max(tallest, top - spacing() - rect.top());
        left += width + spacing();
    }
    return tallest;
}

} // namespace CityProfiles
