// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheettable.h"

#include <QAbstractButton>
#include <QPaintEvent>
#include <QPainter>

namespace CityProfiles {

SheetTable::SheetTable(QColor Tokens::*ground, QWidget *parent)
    : QTableView(parent)
    , m_ground(ground)
{
    setFrameShape(NoFrame);
    setShowGrid(false);
    setCornerButtonEnabled(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    if (auto *corner = findChild<QAbstractButton *>(QString(), Qt::FindDirectChildrenOnly))
        corner->installEventFilter(this);
}

bool SheetTable::eventFilter(QObject *watched, QEvent *event)
{
    auto *corner = qobject_cast<QAbstractButton *>(watched);
    if (!corner || event->type() != QEvent::Paint)
        return QTableView::eventFilter(watched, event);
    // The corner between the headers would be drawn as a piece of header of the desktop's style.
    const Tokens tokens = Tokens::of(palette());
    QPainter painter(corner);
    painter.fillRect(corner->rect(), tokens.surface);
    painter.fillRect(0, corner->height() - 1, corner->width(), 1, tokens.hairline);
    return true;
}

void SheetTable::paintEvent(QPaintEvent *event)
{
    QPainter(viewport()).fillRect(event->rect(), Tokens::of(palette()).*m_ground);
    QTableView::paintEvent(event);
}

} // namespace CityProfiles
