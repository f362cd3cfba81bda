// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layoutpass.h"

#include "chartpanel.h"

#include <QLayout>

namespace CityProfiles {

void invalidateLayouts(QWidget *widget)
{
    for (QWidget *child : widget->findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
        if (child->layout() && !child->isHidden() && !child->isWindow() && !qobject_cast<ChartPanel *>(child))
            invalidateLayouts(child);
    }
    widget->layout()->invalidate();
    widget->updateGeometry();
}

void activateLayouts(QWidget *widget)
{
    if (widget->layout())
        widget->layout()->activate();
    for (QWidget *child : widget->findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
        if (!child->isHidden() && !child->isWindow())
            activateLayouts(child);
    }
}

} // namespace CityProfiles
