// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pinnedcolumn.h"

#include "tokens.h"

#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QTableView>

namespace CityProfiles {

PinnedColumn::PinnedColumn(QTableView *table, const Paint &paint)
    : QWidget(table)
    , m_table(table)
    , m_paint(paint)
{
    setObjectName(QStringLiteral("pinnedColumn"));
    setMouseTracking(true);
    hide();
}

int PinnedColumn::place(int column)
{
    m_column = column;
    const QRect viewport = m_table->viewport()->geometry();
    const int own = column < 0 ? 0 : m_table->columnViewportPosition(column);
    const int width = column < 0 ? 0 : m_table->columnWidth(column);
    const int seen = qBound(0, own, qMax(0, viewport.width() - width));
    setVisible(column >= 0 && seen != own);
    setGeometry(viewport.left() + seen, viewport.top(), width, viewport.height());
    if (isVisible())
        update(); // other rows may stand here
    return seen;
}

QRect PinnedColumn::covered() const
{
    return isVisible() ? geometry().translated(-m_table->viewport()->pos()) : QRect();
}

QPoint PinnedColumn::toCell(const QPoint &point) const
{
    return {point.x() + m_table->columnViewportPosition(m_column), point.y()};
}

bool PinnedColumn::event(QEvent *event)
{
    QWidget *viewport = m_table->viewport();
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
    case QEvent::MouseMove: {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        QMouseEvent moved(mouse->type(), toCell(mouse->position().toPoint()), mouse->globalPosition(), mouse->button(),
                          mouse->buttons(), mouse->modifiers());
        return QCoreApplication::sendEvent(viewport, &moved);
    }
    case QEvent::ToolTip: {
        const auto *help = static_cast<QHelpEvent *>(event);
        QHelpEvent moved(QEvent::ToolTip, toCell(help->pos()), help->globalPos());
        return QCoreApplication::sendEvent(viewport, &moved);
    }
    case QEvent::ContextMenu: {
        const auto *menu = static_cast<QContextMenuEvent *>(event);
        QContextMenuEvent moved(menu->reason(), toCell(menu->pos()), menu->globalPos(), menu->modifiers());
        return QCoreApplication::sendEvent(viewport, &moved);
    }
    default:
        return QWidget::event(event);
    }
}

void PinnedColumn::paintEvent(QPaintEvent *)
{
    const Tokens tokens = Tokens::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), tokens.background);
    m_paint(&painter, m_column, 0);
    const bool atLeft = x() == m_table->viewport()->x();
    painter.fillRect(atLeft ? width() - 1 : 0, 0, 1, height(), tokens.muted);
}

} // namespace CityProfiles
