// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the mouse and the keys do in the table of the coverage.
#include "coveragedelegate.h"
#include "coveragetable.h"
#include "coveragewording.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

using Kind = CoverageModel::RowKind;

Kind kindOf(const QModelIndex &index)
{
    return index.data(CoverageModel::KindRole).value<Kind>();
}

} // namespace

std::vector<CoveragePart> CoverageTable::partsOf(const QModelIndex &index) const
{
    if (!index.isValid() || kindOf(index) != Kind::Question)
        return {};
    const auto coverage = index.data(CoverageModel::CoverageRole).value<QuestionCoverage>();
    return m_layout.parts(visualRect(index), coverage, layoutDirection());
}

QRect CoverageTable::partRect(const QModelIndex &index, State state) const
{
    for (const CoveragePart &part : partsOf(index)) {
        if (part.state == state)
            return part.bar.isEmpty() ? part.words : part.bar;
    }
    return {};
}

std::optional<State> CoverageTable::stateAt(const QModelIndex &index, const QPoint &point) const
{
    for (const CoveragePart &part : partsOf(index)) {
        if (part.contains(point))
            return part.state;
    }
    return {};
}

bool CoverageTable::leadsOn(const QModelIndex &index) const
{
    if (!index.isValid() || kindOf(index) == Kind::Title)
        return false;
    const bool named = kindOf(index) != Kind::Region || index.data(CoverageModel::RegionRole).toInt() >= 0;
    return named && index.data(CoverageModel::CountRole).toInt() > 0;
}

void CoverageTable::request(const QModelIndex &index, std::optional<State> state)
{
    if (!index.isValid() || (!state && !leadsOn(index)))
        return;
    const int edition = index.data(CoverageModel::EditionRole).toInt();
    if (kindOf(index) == Kind::Cities)
        Q_EMIT editionRequested(edition);
    else if (kindOf(index) == Kind::Region)
        Q_EMIT regionRequested(index.data(CoverageModel::RegionRole).toInt(), edition);
    else if (kindOf(index) == Kind::Question)
        Q_EMIT statesRequested(index.data(CoverageModel::QuestionRole).toInt(), edition,
                               state ? QList<State>{*state}
                                     : QList<State>{State::Answered, State::Partial, State::None});
}

void CoverageTable::addStates(QMenu *menu, const QModelIndex &index)
{
    const QPersistentModelIndex cell = index;
    const auto add = [&](const QString &name, int count, std::optional<State> state) {
        QAction *action = menu->addAction(tr("%1 (%L2)", "a state, how many cities").arg(name).arg(count));
        connect(action, &QAction::triggered, this, [this, cell, state] { request(cell, state); });
    };
    const auto coverage = index.data(CoverageModel::CoverageRole).value<QuestionCoverage>();
    if (leadsOn(index)) {
        add(tr("With an answer"), coverage.states.known(), {});
        menu->setDefaultAction(menu->actions().constFirst());
        menu->addSeparator();
    }
    for (const CoveragePart &part : partsOf(index))
        add(Wording::stateName(part.state), part.count, part.state);
}

void CoverageTable::contextMenuEvent(QContextMenuEvent *event)
{
    const bool keys = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = keys ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"coverageStates"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (kindOf(index) == Kind::Question) {
        addStates(menu, index);
    } else if (leadsOn(index)) {
        const QPersistentModelIndex cell = index;
        connect(menu->addAction(tr("List these cities")), &QAction::triggered, this, [this, cell] { request(cell); });
    }
    if (menu->isEmpty()) {
        delete menu;
        return;
    }
    menu->popup(keys ? viewport()->mapToGlobal(QPoint(visualRect(index).center().x(), visualRect(index).bottom()))
                     : event->globalPos());
}

void CoverageTable::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter)
        request(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

void CoverageTable::hover(const QPoint &point)
{
    const QModelIndex index = indexAt(point);
    const std::optional<State> state = stateAt(index, point);
    viewport()->setCursor(state || leadsOn(index) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    const QModelIndex before = m_delegate->hoveredIndex();
    if (before == index && m_delegate->hoveredState() == state)
        return;
    m_delegate->setHovered(index, state);
    update(before);
    update(index);
}

void CoverageTable::mouseMoveEvent(QMouseEvent *event)
{
    SheetTable::mouseMoveEvent(event);
    hover(event->position().toPoint());
}

void CoverageTable::leaveEvent(QEvent *event)
{
    SheetTable::leaveEvent(event);
    hover({-1, -1});
}

void CoverageTable::mousePressEvent(QMouseEvent *event)
{
    SheetTable::mousePressEvent(event);
    m_pressed = event->button() == Qt::LeftButton ? indexAt(event->position().toPoint()) : QModelIndex();
}

void CoverageTable::mouseReleaseEvent(QMouseEvent *event)
{
    SheetTable::mouseReleaseEvent(event);
    const QPoint point = event->position().toPoint();
    const QModelIndex index = indexAt(point);
    if (event->button() == Qt::LeftButton && index.isValid() && m_pressed == index)
        request(index, stateAt(index, point));
    m_pressed = QModelIndex();
}

} // namespace CityProfiles
