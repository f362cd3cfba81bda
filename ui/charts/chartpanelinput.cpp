// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartpanel.h"

#include "charttablemodel.h"
#include "charttwin.h"
#include "chartwording.h"
#include "flatbutton.h"
#include "writeinlist.h"

#include <QActionGroup>
#include <QContextMenuEvent>
#include <QMenu>
#include <QPainter>

namespace CityProfiles {

void ChartPanel::fillMenu()
{
    m_menu->clear(); // deletes what it made itself; the page's actions belong to the panel
    m_menu->addActions(actions());
    if (!actions().isEmpty())
        m_menu->addSeparator();
    QAction *asTable = m_menu->addAction(tr("Show as &table"));
    asTable->setCheckable(true);
    asTable->setChecked(isShowingTable());
    connect(asTable, &QAction::toggled, this, &ChartPanel::setShowingTable);
    if (const ChartLine *line = m_view->content().writeInLine()) {
        const int option = line->row.option;
        connect(m_menu->addAction(tr("&Read the cities' own words…")), &QAction::triggered, this,
                [this, option] { openWriteIns(option); });
    }
    if (m_tables.size() < 2)
        return;
    m_menu->addSection(tr("Figures"));
    auto *views = new QActionGroup(m_menu);
    for (int view = 0; view < int(m_tables.size()); ++view) {
        QAction *action = m_menu->addAction(Wording::viewName(m_tables[std::size_t(view)]));
        action->setActionGroup(views);
        action->setCheckable(true);
        action->setChecked(view == m_currentView);
        connect(action, &QAction::triggered, this, [this, view] { setCurrentView(view); });
    }
}

void ChartPanel::openMenu()
{
    m_menu->popup(m_menuButton->mapToGlobal(m_menuButton->rect().bottomLeft()));
}

void ChartPanel::openWriteIns(int option)
{
    auto *list = new WriteInList(m_dataset, *currentTable(), option, this);
    list->setAttribute(Qt::WA_DeleteOnClose);
    list->open();
}

void ChartPanel::chooseInTable(const QModelIndex &index)
{
    const ChartRow row = m_twinModel->chartRow(index.row());
    const ChartBlock &block = m_twinModel->blockOf(index.row());
    if (row.meaning == ChartRow::Meaning::WriteIn)
        openWriteIns(row.option);
    else if (m_choosable && isCount(block, row))
        Q_EMIT rowChosen(row, block.level);
}

void ChartPanel::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Mouse)
        m_menu->popup(event->globalPos());
    else
        openMenu();
}

void ChartPanel::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isMenu =
        event->key() == Qt::Key_Menu || (event->key() == Qt::Key_F10 && event->modifiers() == Qt::ShiftModifier);
    const ChartLine *line = m_view->content().writeInLine();
    if (isMenu)
        openMenu();
    else if (isEnter && line)
        openWriteIns(line->row.option);
    else
        QWidget::keyPressEvent(event);
}

void ChartPanel::focusInEvent(QFocusEvent *event)
{
    const Qt::FocusReason reason = event->reason();
    m_showsFocus =
        reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason;
    QWidget::focusInEvent(event);
    update();
}

void ChartPanel::focusOutEvent(QFocusEvent *event)
{
    m_showsFocus = false;
    QWidget::focusOutEvent(event);
    update();
}

void ChartPanel::paintEvent(QPaintEvent *)
{
    if (!m_framed && !m_showsFocus)
        return;
    const Tokens tokens = Tokens::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_showsFocus ? QPen(tokens.muted, 2) : QPen(tokens.hairline, 1));
    painter.setBrush(tokens.surface);
    const qreal inset = m_showsFocus ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 8, 8);
}

} // namespace CityProfiles
