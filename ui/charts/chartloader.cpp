// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartloader.h"

#include "chartpanel.h"

#include <QScrollArea>
#include <QScrollBar>

namespace CityProfiles {

ChartLoader::ChartLoader(QScrollArea *area, Panels panels)
    : QObject(area)
    , m_area(area)
    , m_panels(std::move(panels))
{
    m_idle.setSingleShot(true);
    m_idle.setInterval(0);
    connect(&m_idle, &QTimer::timeout, this, &ChartLoader::loadNext);
    connect(area->verticalScrollBar(), &QScrollBar::valueChanged, this, &ChartLoader::loadVisible);
    connect(area->verticalScrollBar(), &QScrollBar::rangeChanged, this, &ChartLoader::loadVisible);
}

void ChartLoader::loadVisible()
{
    if (!m_area->isVisible())
        return;
    load(0, -1);
    m_idle.start();
}

void ChartLoader::loadNext()
{
    if (load(m_area->viewport()->height(), 1))
        m_idle.start();
}

bool ChartLoader::load(int reach, int limit)
{
    const QRect sight = m_area->viewport()->rect().adjusted(0, -reach, 0, reach);
    int made = 0;
    for (ChartPanel *chart : m_panels()) {
        if (!chart->isVisible() || chart->hasChart() || chart->tables().empty())
            continue;
        if (!sight.intersects(QRect(chart->mapTo(m_area->viewport(), QPoint()), chart->size())))
            continue;
        if (made == limit)
            return true;
        chart->ensureChart();
        ++made;
    }
    Q_EMIT loaded(sight);
    return false;
}

} // namespace CityProfiles
