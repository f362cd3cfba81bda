// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartoverlay.h"

namespace CityProfiles {

ChartOverlay::ChartOverlay(const ChartContent &content, const ChartStyle &style)
    : m_drawing(content, style)
{
    setZValue(1);
    setAcceptedMouseButtons(Qt::NoButton);
}

void ChartOverlay::place(const ChartLayout &layout, const ChartBars &bars)
{
    prepareGeometryChange();
    m_drawing.place(layout, bars);
    update();
}

void ChartOverlay::setOwnAnswer(const ChartOwnAnswer &own)
{
    m_drawing.setOwnAnswer(own);
    update();
}

void ChartOverlay::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    m_drawing.paint(painter);
}

} // namespace CityProfiles
