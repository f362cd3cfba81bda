// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "peerlayout.h"

#include "tokens.h"

namespace CityProfiles {

PeerLayout::PeerLayout(QWidget *parent)
    : ArrangedLayout(parent)
{
    setContentsMargins({});
    setSpacing(Spacing::panel);
}

int PeerLayout::arrange(const QRect &rect, bool place) const
{
    constexpr int between = 3 * Spacing::gap;
    const std::vector<QLayoutItem *> items = shownItems();
    const std::size_t columns = rect.width() >= parentWidget()->fontMetrics().height() * 48 ? 2 : 1;
    const int width = columns == 2 ? (rect.width() - between) / 2 : rect.width();
    int top = rect.top();
    for (std::size_t first = 0; first < items.size(); first += columns) {
        int height = 0;
        for (std::size_t item = first; item < qMin(first + columns, items.size()); ++item)
            height = qMax(height, heightOf(items[item], width));
        for (std::size_t item = first; place && item < qMin(first + columns, items.size()); ++item)
            put(items[item], rect,
                QRect(rect.left() + int(item - first) * (width + between), top, width, heightOf(items[item], width)));
        top += height + spacing();
    }
    return items.empty() ? 0 : top - spacing() - rect.top();
}

} // namespace CityProfiles
