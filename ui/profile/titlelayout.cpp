// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "titlelayout.h"

#include "tokens.h"

#include <QLabel>

namespace CityProfiles {

TitleLayout::TitleLayout(QWidget *parent)
    : ArrangedLayout(parent)
{
    setContentsMargins({});
    setSpacing(Spacing::medium + 2);
}

int TitleLayout::textWidth(const QLayoutItem *item)
{
    const auto *label = qobject_cast<QLabel *>(item->widget());
    return label ? label->fontMetrics().horizontalAdvance(label->text()) + 2 : item->sizeHint().width();
}

QSize TitleLayout::sizeHint() const
{
    int width = 0;
    for (const QLayoutItem *item : shownItems())
        width += textWidth(item) + spacing();
    return {width, 0};
}

int TitleLayout::arrange(const QRect &rect, bool place) const
{
    const std::vector<QLayoutItem *> items = shownItems();
    if (items.size() != 2)
        return 0;
    const int nameWidth = qMin(textWidth(items[0]), rect.width());
    const int behindWidth = qMin(textWidth(items[1]), rect.width());
    const int nameHeight = heightOf(items[0], nameWidth);
    const int behindHeight = heightOf(items[1], behindWidth);
    const bool oneLine = nameWidth + spacing() + behindWidth <= rect.width();
    const int lift = items[0]->widget()->fontMetrics().descent() - items[1]->widget()->fontMetrics().descent();
    if (place) {
        const QRect behind = oneLine ? QRect(rect.left() + nameWidth + spacing(),
                                             rect.top() + nameHeight - lift - behindHeight, behindWidth, behindHeight)
                                     : QRect(rect.left(), rect.top() + nameHeight, behindWidth, behindHeight);
        put(items[0], rect, QRect(rect.left(), rect.top(), nameWidth, nameHeight));
        put(items[1], rect, behind);
    }
    return oneLine ? nameHeight : nameHeight + behindHeight;
}

} // namespace CityProfiles
