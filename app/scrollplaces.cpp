// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scrollplaces.h"

#include <QAbstractScrollArea>
#include <QScrollBar>

namespace CityProfiles {

ScrollPlaces::ScrollPlaces(const QWidget *root)
{
    for (auto *area : root->findChildren<QAbstractScrollArea *>()) {
        if (area->isVisible())
            m_places.append({area, {area->horizontalScrollBar()->value(), area->verticalScrollBar()->value()}});
    }
}

void ScrollPlaces::restore() const
{
    for (const Place &place : m_places) {
        if (!place.area || !place.area->isVisible())
            continue;
        place.area->horizontalScrollBar()->setValue(place.at.x());
        place.area->verticalScrollBar()->setValue(place.at.y());
    }
}

} // namespace CityProfiles
