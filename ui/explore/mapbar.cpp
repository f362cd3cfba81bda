// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapbar.h"

#include "flatbutton.h"
#include "mapmenus.h"
#include "mapview.h"
#include "mapwording.h"

#include <QHBoxLayout>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace CityProfiles {

MapBar::MapBar(MapView *view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Spacing::small);
    m_color = addMenuButton(row, u"colorBy"_s);
    m_places = addMenuButton(row, u"places"_s);
    m_places->setText(tr("Go to"));
    m_places->setToolTip(tr("Go to a region or country"));
    m_places->setAccessibleName(m_places->toolTip());
    row->addStretch();
    m_select = addButton(row, u"selectArea"_s, tr("Select area"),
                         tr("Filter by the area that you draw on the map (or drag with Shift)"));
    m_select->setCheckable(true);
    m_zoomOut = addButton(row, u"zoomOut"_s, u"−"_s, tr("Zoom out (-)"));
    m_zoomIn = addButton(row, u"zoomIn"_s, u"+"_s, tr("Zoom in (+)"));
    m_world = addButton(row, u"wholeWorld"_s, tr("Whole world"), tr("Show the whole world (Home)"));
    connectView();
}

FlatButton *MapBar::addMenuButton(QHBoxLayout *row, const QString &name)
{
    auto *button = new FlatButton(FlatButton::Look::Outline, this);
    button->setObjectName(name);
    button->setArrow(FlatButton::Arrow::Down);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMenu(new QMenu(button));
    row->addWidget(button);
    return button;
}

FlatButton *MapBar::addButton(QHBoxLayout *row, const QString &name, const QString &text, const QString &explanation)
{
    auto *button = new FlatButton(FlatButton::Look::Outline, this);
    button->setObjectName(name);
    button->setText(text);
    button->setToolTip(explanation);
    button->setAccessibleName(explanation);
    row->addWidget(button);
    return button;
}

void MapBar::connectView()
{
    connect(m_view, &MapView::viewChanged, this, &MapBar::showZoom);
    connect(m_view, &MapView::selectingChanged, m_select, &QToolButton::setChecked);
    connect(m_select, &QToolButton::toggled, m_view, &MapView::setSelecting);
    connect(m_zoomOut, &QToolButton::clicked, m_view, &MapView::zoomOut);
    connect(m_zoomIn, &QToolButton::clicked, m_view, &MapView::zoomIn);
    connect(m_world, &QToolButton::clicked, m_view, &MapView::showWorld);
}

void MapBar::setPlaces(const SurveyTables &tables, const MapPlaces &places)
{
    fillPlaceMenu(m_places->menu(), tables, places, [this](const QRectF &span) { m_view->goTo(span); });
    m_places->setVisible(!m_places->menu()->isEmpty());
    showZoom();
}

void MapBar::setColoring(const Codebook &codebook, const MapColoring &coloring)
{
    const QString name = tr("Colour by: %1").arg(Wording::coloringName(codebook, coloring));
    const int room = fontMetrics().averageCharWidth() * 42;
    m_color->setText(fontMetrics().elidedText(name, Qt::ElideRight, room));
    m_color->setToolTip(name.toHtmlEscaped());
    m_color->setAccessibleName(name);
    fillColorMenu(m_color->menu(), codebook, coloring,
                  [this](const MapColoring &chosen) { Q_EMIT coloringChosen(chosen); });
}

void MapBar::showZoom()
{
    m_zoomOut->setEnabled(!m_view->viewport().showsWorld());
    m_world->setEnabled(!m_view->viewport().showsWorld());
    m_zoomIn->setEnabled(!m_view->viewport().isClosest());
}

} // namespace CityProfiles
