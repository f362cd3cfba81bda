// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where a profile that is dropped on the table goes.
#include "compareheader.h"
#include "comparetable.h"
#include "profilehead.h"

namespace CityProfiles {

int CompareTable::dropPlace(const QPoint &point) const
{
    for (int place = 0; place < m_model->columnCount(); ++place) {
        const ProfileHead *head = m_heads->head(place);
        const QPoint middle = head->mapTo(this, head->rect().center());
        const bool before = m_transposed ? point.y() < middle.y()
            : isRightToLeft()            ? point.x() > middle.x()
                                         : point.x() < middle.x();
        if (before)
            return place;
    }
    return m_model->columnCount();
}

void CompareTable::showDropPlace(int place)
{
    const int count = m_model->columnCount();
    const ProfileHead *head = m_heads->head(qMin(place, count - 1));
    if (!head)
        return;
    const QRect box(head->mapTo(this, QPoint(0, 0)), head->size());
    const bool behind = place == count;
    const bool right = behind != isRightToLeft();
    const QRect line = m_transposed ? QRect(0, behind ? box.bottom() - 1 : box.top() - 1, width(), 3)
                                    : QRect(right ? box.right() - 1 : box.left() - 1, 0, 3, height());
    m_dropLine->setGeometry(line);
    m_dropLine->raise();
    m_dropLine->show();
}

void CompareTable::hideDropPlace()
{
    m_dropLine->hide();
}

} // namespace CityProfiles
