// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapview.h"

#include <QAccessible>
#include <QEvent>
#include <QStyle>

#include <cmath>

using namespace Qt::StringLiterals;

namespace CityProfiles {

MapView::MapView(QWidget *parent)
    : QWidget(parent)
    , m_style(MapStyle::of(palette(), font()))
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Map"));
    setToolTip(tr("Drag or use the arrow keys to move, turn the wheel or press + and - to zoom, Home for the whole "
                  "world. N and Shift+N step from symbol to symbol, Enter opens. Drag with Shift to select an area."));
    m_settle.setSingleShot(true);
    m_settle.setInterval(120);
    connect(&m_settle, &QTimer::timeout, this, qOverload<>(&QWidget::update));
    describe();
}

void MapView::setData(const DatasetPointer &dataset, const MapPlacesPointer &places)
{
    m_dataset = dataset;
    m_places = places;
    m_placed = {};
    m_highlighted = {};
    m_current.reset();
    m_step.reset();
    m_coloring = {};
    m_answers = {};
    changeContent();
}

void MapView::setProfiles(const ProfileSet &shown)
{
    if (!m_places)
        return;
    m_placed = shown;
    m_placed &= m_places->placed;
    changeContent();
    describe();
}

void MapView::setHighlighted(const ProfileSet &set)
{
    m_highlighted = set;
    update();
}

void MapView::setCurrentProfile(std::optional<ProfileIndex> profile)
{
    m_current = profile;
    update();
}

void MapView::reveal(ProfileIndex profile)
{
    const QPointF place = placeOf(profile);
    if (std::isnan(place.x()) || rect().contains(place.toPoint()))
        return;
    MapViewport moved = m_viewport;
    moved.moveBy(QRectF(rect()).center() - place);
    setViewport(moved);
}

void MapView::setColoring(const MapColoring &coloring)
{
    m_coloring = coloring;
    m_answers = m_dataset ? mapAnswers(*m_dataset, coloring) : MapAnswers();
    changeContent();
}

const MapContent &MapView::content()
{
    if (m_contentStale && m_places) {
        const bool wasDense = m_content.dense;
        m_content = mapContent(*m_places, m_placed, m_answers, m_viewport);
        m_hovered = -1;
        if (m_content.dense != wasDense)
            Q_EMIT denseChanged(m_content.dense);
    } else if (m_contentStale) {
        m_content = {};
    }
    m_contentStale = false;
    return m_content;
}

void MapView::changeContent()
{
    m_contentStale = true;
    update();
}

void MapView::setViewport(const MapViewport &viewport)
{
    if (viewport == m_viewport)
        return;
    m_viewport = viewport;
    changeContent();
    Q_EMIT viewChanged();
}

void MapView::goTo(const QRectF &plane)
{
    MapViewport viewport = m_viewport;
    viewport.show(plane);
    setViewport(viewport);
}

void MapView::zoomIn()
{
    zoom(2, QPointF(width() / 2.0, height() / 2.0));
}

void MapView::zoomOut()
{
    zoom(0.5, QPointF(width() / 2.0, height() / 2.0));
}

void MapView::showWorld()
{
    MapViewport viewport = m_viewport;
    viewport.showWorld();
    setViewport(viewport);
}

void MapView::zoom(double factor, const QPointF &fixed)
{
    MapViewport viewport = m_viewport;
    viewport.zoomBy(factor, fixed);
    if (viewport == m_viewport)
        return;
    m_settle.start(); // until then the picture of the ground is stretched
    setViewport(viewport);
}

void MapView::describe(const QString &said)
{
    const QString all = tr("Map of %n profiles", nullptr, m_placed.count());
    setAccessibleDescription(said.isEmpty() ? all : QString(said + ". "_L1 + all));
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

QPointF MapView::placeOf(ProfileIndex profile) const
{
    if (!m_places || profile >= m_places->x.size())
        return {NAN, NAN};
    return m_viewport.toScreen(QPointF(double(m_places->x[profile]), double(m_places->y[profile])));
}

} // namespace CityProfiles
