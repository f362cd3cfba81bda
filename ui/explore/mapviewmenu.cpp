// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The context menu of a symbol: its profiles are put beside others.
#include "mapmembers.h"
#include "mapview.h"

#include <QContextMenuEvent>
#include <QMenu>

namespace CityProfiles {

void MapView::contextMenuEvent(QContextMenuEvent *event)
{
    if (!m_comparison || !m_dataset || content().dense)
        return;
    const bool keys = event->reason() == QContextMenuEvent::Keyboard;
    const int found = !keys ? m_content.symbolAt(event->pos()) : m_step ? m_content.symbolOf(*m_step) : -1;
    if (found < 0)
        return;
    const MapSymbol &symbol = m_content.symbols[std::size_t(found)];
    const QPoint at = keys ? mapToGlobal(symbol.at.toPoint()) : event->globalPos();
    compareMenu(*m_dataset, m_content.profiles(symbol), m_comparison, this)->popup(at);
}

} // namespace CityProfiles
