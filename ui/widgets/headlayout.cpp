// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "headlayout.h"

#include "tokens.h"

namespace CityProfiles {

HeadLayout::HeadLayout(QWidget *parent)
    : ArrangedLayout(parent)
{
    setContentsMargins(0, 0, 0, Spacing::small);
    setSpacing(Spacing::medium);
}

int HeadLayout::arrange(const QRect &rect, bool place) const
{
    std::vector<QLayoutItem *> items = shownItems();
    if (items.empty())
        return 0;
    QLayoutItem *words = items.front();
    items.erase(items.begin());
    int buttons = 0;
    int height = 0;
    for (const QLayoutItem *item : items) {
        buttons += item->sizeHint().width() + spacing();
        height = qMax(height, item->sizeHint().height());
    }
    const bool oneLine = words->sizeHint().width() + buttons <= rect.width() || items.empty();
    const int wordsWidth = oneLine ? rect.width() - buttons : rect.width();
    const int wordsHeight = heightOf(words, wordsWidth);
    const int rowHeight = oneLine ? qMax(wordsHeight, height) : wordsHeight;
    if (place)
        put(words, rect, QRect(rect.left(), rect.top() + (rowHeight - wordsHeight) / 2, wordsWidth, wordsHeight));
    if (oneLine)
        return placeRow(items, rect, rect.left() + wordsWidth + spacing(), rowHeight, place);
    const QRect below = rect.adjusted(0, wordsHeight + spacing() / 2, 0, 0);
    return below.top() - rect.top() + placeRow(items, below, rect.left(), height, place);
}

int HeadLayout::placeRow(const std::vector<QLayoutItem *> &items, const QRect &rect, int left, int height,
                         bool place) const
{
    for (QLayoutItem *item : items) {
        const QSize size = item->sizeHint();
        if (place)
            put(item, rect, QRect(left, rect.top() + (height - size.height()) / 2, size.width(), size.height()));
        left += size.width() + spacing();
    }
    return height;
}

} // namespace CityProfiles
