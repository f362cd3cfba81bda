// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Profiles that are dragged onto the page: between the heads, or anywhere while nothing is compared.
#include "comparepage.h"
#include "comparetable.h"
#include "comparisonset.h"
#include "profilemime.h"

#include <QDropEvent>

namespace CityProfiles {

void ComparePage::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_set && !profileIdsOf(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ComparePage::dragMoveEvent(QDragMoveEvent *event)
{
    event->acceptProposedAction();
    if (isComparing())
        m_table->showDropPlace(m_table->dropPlace(m_table->mapFrom(this, event->position().toPoint())));
}

void ComparePage::dragLeaveEvent(QDragLeaveEvent *)
{
    m_table->hideDropPlace();
}

void ComparePage::dropEvent(QDropEvent *event)
{
    m_table->hideDropPlace();
    const QStringList ids = profileIdsOf(event->mimeData());
    const int place = isComparing() ? m_table->dropPlace(m_table->mapFrom(this, event->position().toPoint()))
                                    : int(m_set->profileIds().size());
    event->acceptProposedAction();
    // The head that is dragged goes with the old set; its drag has to end first.
    QMetaObject::invokeMethod(
        m_set, [set = m_set, ids, place] { set->insert(ids, place); }, Qt::QueuedConnection);
}

} // namespace CityProfiles
