// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cardlayout.h"

#include "card.h"
#include "tokens.h"

#include <algorithm>
#include <limits>

namespace CityProfiles {

namespace {

/// Shares cards out to columns.
class Sharing {
public:
    Sharing(const std::vector<int> &weights, int columnCount)
        : m_weights(weights)
        , m_heights(std::size_t(columnCount))
        , m_columns(weights.size())
        , m_best(weights.size())
    {
    }

    [[nodiscard]] const std::vector<int> &best() const { return m_best; }

    void shareGreedily()
    {
        for (std::size_t card = 0; card < m_weights.size(); ++card) {
            const auto emptiest = std::ranges::min_element(m_heights);
            *emptiest += m_weights[card];
            m_best[card] = int(emptiest - m_heights.begin());
        }
    }

    /// Tries every way to share the cards from `card` on; of equal ones the first stands.
    void shareEvenly(std::size_t card)
    {
        const int tallest = *std::ranges::max_element(m_heights);
        if (tallest >= m_bestHeight)
            return;
        if (card == m_weights.size()) {
            m_best = m_columns;
            m_bestHeight = tallest;
            return;
        }
        // A card opens at most the next empty column: the columns run in the order of their first cards.
        for (std::size_t column = 0; column < m_heights.size(); ++column) {
            const bool isEmpty = m_heights[column] == 0;
            m_columns[card] = int(column);
            m_heights[column] += m_weights[card];
            shareEvenly(card + 1);
            m_heights[column] -= m_weights[card];
            if (isEmpty)
                break;
        }
    }

private:
    const std::vector<int> &m_weights;
    std::vector<int> m_heights;
    std::vector<int> m_columns;
    std::vector<int> m_best;
    int m_bestHeight = std::numeric_limits<int>::max();
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

std::vector<int> CardLayout::columnsOf(const std::vector<int> &weights, int columnCount)
{
    // The first card stays first. Many cards go one by one to the emptiest column, a few are tried in every order.
    constexpr std::size_t fewCards = 7;
    Sharing sharing(weights, columnCount);
    if (weights.size() > fewCards)
        sharing.shareGreedily();
    else
        sharing.shareEvenly(0);
    return sharing.best();
}

int CardLayout::arrangeGroup(const std::vector<QLayoutItem *> &items, const QRect &rect, bool place) const
{
    const int columnCount = std::min(columnsFor(rect.width()), int(items.size()));
    const int width = (rect.width() - (columnCount - 1) * spacing()) / columnCount;
    std::vector<int> weights;
    for (const QLayoutItem *item : items) {
        const auto *card = qobject_cast<const Card *>(item->widget());
        weights.push_back((card ? card->weight(width) : 0) + spacing());
    }
    const std::vector<int> columnOf = columnsOf(weights, columnCount);
    std::vector<std::vector<QLayoutItem *>> columns(static_cast<std::size_t>(columnCount));
    std::vector<int> heights(columns.size(), -spacing());
    for (std::size_t index = 0; index < items.size(); ++index) {
        const auto column = std::size_t(columnOf[index]);
        columns[column].push_back(items[index]);
        heights[column] += heightOf(items[index], width) + spacing();
    }
    const int tallest = *std::ranges::max_element(heights);
    for (std::size_t index = 0; index < columns.size() && place; ++index) {
        const QRect area(rect.left() + int(index) * (width + spacing()), rect.top(), width, tallest);
        placeColumn(columns[index], rect, area, tallest - heights[index]);
    }
    return tallest;
}

void CardLayout::placeColumn(const std::vector<QLayoutItem *> &items, const QRect &rect, const QRect &area,
                             int missing) const
{
    // Columns that end nearly level end level; a larger gap stays open rather than an empty card.
    const bool level = missing <= qMax(area.height() / 4, parentWidget()->fontMetrics().height() * 6);
    int top = area.top();
    for (QLayoutItem *item : items) {
        int height = heightOf(item, area.width());
        if (level && item == items.back())
            height += missing;
        put(item, rect, QRect(area.left(), top, area.width(), height));
        top += height + spacing();
    }
}

} // namespace CityProfiles
