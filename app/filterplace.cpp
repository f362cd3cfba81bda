// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filterplace.h"

#include "browsepane.h"
#include "facetpane.h"

#include <QEvent>
#include <QSplitter>

#include <algorithm>

namespace CityProfiles {

namespace {

constexpr int narrowest = 1200; // of a window with a column of filters
constexpr int columnWidth = 244;
constexpr int listWidth = 330;
constexpr int drawerWidth = 300;

} // namespace

FilterPlace::FilterPlace(QSplitter *splitter, FacetPane *filters, BrowsePane *list)
    : QObject(splitter)
    , m_splitter(splitter)
    , m_filters(filters)
    , m_list(list)
{
    splitter->installEventFilter(this);
    connect(list, &BrowsePane::filtersToggled, this, &FilterPlace::show);
    connect(filters, &FacetPane::closeRequested, this, [this] {
        show(false);
        m_list->setFocus();
    });
    arrange();
}

void FilterPlace::setWanted(bool wanted)
{
    m_wanted = wanted;
    arrange();
}

void FilterPlace::show(bool shown)
{
    if (m_drawer)
        m_open = shown;
    else
        m_wanted = shown;
    arrange();
    if (shown)
        m_filters->setFocus();
}

void FilterPlace::arrange()
{
    const bool drawer = m_splitter->width() < narrowest;
    if (drawer != m_drawer || !m_filters->parentWidget()) {
        m_drawer = drawer;
        m_open = false;
        m_filters->setDrawer(drawer);
        m_filters->setParent(drawer ? m_splitter->parentWidget() : nullptr);
        if (!drawer) {
            const QList<int> before = m_splitter->sizes();
            m_splitter->insertWidget(0, m_filters);
            m_splitter->setStretchFactor(0, 0);
            m_splitter->setSizes({columnWidth, std::max(listWidth, before.value(0)), before.value(1) - columnWidth});
        }
    }
    const bool shown = m_drawer ? m_open : m_wanted;
    m_filters->setVisible(shown);
    m_list->setFiltersShown(shown);
    if (!m_drawer || !shown)
        return;
    const QRect area = m_splitter->geometry();
    const bool mirrored = m_splitter->layoutDirection() == Qt::RightToLeft;
    const QRect list = m_list->geometry(); // the list stays in view, so that its filters can be seen at work
    m_filters->setGeometry(mirrored ? area.left() + list.left() - drawerWidth : area.left() + list.right() + 1,
                           area.top(), drawerWidth, area.height());
    m_filters->raise();
}

bool FilterPlace::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        arrange();
    if (event->type() == QEvent::Hide && m_drawer && m_open)
        show(false); // another page is seen
    return QObject::eventFilter(watched, event);
}

} // namespace CityProfiles
