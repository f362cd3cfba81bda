// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapbar.h"
#include "mappage.h"
#include "mapprojection.h"
#include "mapview.h"

namespace CityProfiles {

// What the map shows, as a part of a view.

namespace {

/// How much of the plane a degree of the equator is.
double planeOfDegree()
{
    return projectedWorld().width() / 360;
}

} // namespace

void MapPage::takeView(View &view) const
{
    view.colorBy = m_option.isEmpty() ? m_question : QString(m_question % u'.' % m_option);
    view.look = m_view->look();
}

void MapPage::showView(const View &view)
{
    m_question = view.colorBy.section(u'.', 0, 0);
    m_option = view.colorBy.section(u'.', 1);
    if (m_places)
        showColoring();
    m_view->setLook(view.look);
}

std::optional<MapLook> MapView::look() const
{
    if (m_viewport.showsWorld())
        return std::nullopt;
    const auto middle = unproject(m_viewport.center());
    if (!middle)
        return std::nullopt;
    return MapLook{middle->latitude, middle->longitude, std::min(360.0, m_viewport.span() / planeOfDegree())};
}

void MapView::setLook(const std::optional<MapLook> &look)
{
    MapViewport viewport = m_viewport;
    if (look)
        viewport.look(project({look->latitude, look->longitude}), look->span * planeOfDegree());
    else
        viewport.showWorld();
    setViewport(viewport);
}

} // namespace CityProfiles
