// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "factstriplayout.h"

#include "tokens.h"

#include <algorithm>

namespace CityProfiles {

FactStripLayout::FactStripLayout(QWidget *parent)
    : ArrangedLayout(parent)
{
    setContentsMargins({});
    setSpacing(Spacing::gap);
}

int FactStripLayout::arrange(const QRect &rect, bool place) const
{
    const std::vector<QLayoutItem *> items = shownItems();
    const int count = int(items.size());
    if (count == 0)
        return 0;
    int least = parentWidget()->fontMetrics().height() * 9;
    for (const QLayoutItem *item : items)
        least = std::max(least, item->minimumSize().width());
    const int fitting = std::clamp((rect.width() + spacing()) / (least + spacing()), 1, count);
    const int rows = (count + fitting - 1) / fitting;
    const int columns = (count + rows - 1) / rows;
    const int width = (rect.width() - (columns - 1) * spacing()) / columns;
    int top = rect.top();
    for (int first = 0; first < count; first += columns) {
        const int last = std::min(first + columns, count);
        int height = 0;
        for (int index = first; index < last; ++index)
            height = std::max(height, heightOf(items[std::size_t(index)], width));
        for (int index = first; index < last && place; ++index) {
            const int left = rect.left() + (index - first) * (width + spacing());
            put(items[std::size_t(index)], rect, QRect(left, top, width, height));
        }
        top += height + spacing();
    }
    return top - spacing() - rect.top();
}

} // namespace CityProfiles
