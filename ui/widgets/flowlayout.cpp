// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flowlayout.h"

#include <QWidget>

namespace CityProfiles {

int FlowLayout::arrange(const QRect &rect, bool place) const
{
    int row = 0;
    for (const QLayoutItem *item : shownItems())
        row = qMax(row, item->sizeHint().height());
    QPoint at = rect.topLeft();
    for (QLayoutItem *item : shownItems()) {
        const QSize size = item->sizeHint().boundedTo({rect.width(), QWIDGETSIZE_MAX});
        if (at.x() > rect.left() && at.x() + size.width() > rect.left() + rect.width())
            at = {rect.left(), at.y() + row + spacing()};
        if (place)
            put(item, rect, QRect(QPoint(at.x(), at.y() + (row - size.height()) / 2), size));
        at.rx() += size.width() + spacing();
    }
    return at.y() + row - rect.top();
}

} // namespace CityProfiles
