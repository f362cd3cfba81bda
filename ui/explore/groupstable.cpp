// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "groupstable.h"

#include "answerwording.h"
#include "groupsdelegate.h"
#include "groupsheads.h"
#include "menutext.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QResizeEvent>

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

using Column = CountTableModel::Column;
using Kind = CountTableModel::RowKind;

/// The group that a column is of; -1 for none.
int groupOfColumn(int column)
{
    return column == int(Column::FirstGroup) ? 0 : column == int(Column::SecondGroup) ? 1 : -1;
}

} // namespace

GroupsTable::GroupsTable(QWidget *parent)
    : SheetTable(&Tokens::surface, parent)
    , m_layout(font())
    , m_delegate(new GroupsDelegate(&m_layout, this))
    , m_heads(new GroupsHeads(&m_layout, this))
{
    setObjectName(u"groups"_s);
    setAccessibleName(tr("Two groups, answer by answer"));
    setHorizontalHeader(m_heads);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->hide();
    setItemDelegate(m_delegate);
    setSelectionMode(NoSelection); // the current cell is outlined while the table has the focus
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setMouseTracking(true);
    connect(m_heads, &QHeaderView::sectionClicked, this, [this](int column) { requestGroup(groupOfColumn(column)); });
}

void GroupsTable::setTable(CountTableModel *model)
{
    m_model = model;
    m_pressed = QModelIndex();
    setModel(model);
}

void GroupsTable::rebuild()
{
    m_layout.measure(*m_model);
    spanTitles();
    arrange();
    if (m_model->rowCount() > 1)
        setCurrentIndex(m_model->index(1, int(Column::Statement)));
    scrollToTop();
}

void GroupsTable::setListable(const std::array<bool, 2> &listable)
{
    m_listable = listable;
}

void GroupsTable::spanTitles()
{
    clearSpans();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->index(row, 0).data(CountTableModel::KindRole).value<Kind>() != Kind::Statement)
            setSpan(row, 0, 1, m_model->columnCount());
    }
}

void GroupsTable::arrange()
{
    if (!m_model)
        return;
    const GroupsLayout::Widths widths = m_layout.columnWidths(viewport()->width());
    for (std::size_t column = 0; column < widths.size(); ++column)
        m_heads->resizeSection(int(column), widths[column]);
    for (int row = 0; row < m_model->rowCount(); ++row)
        verticalHeader()->resizeSection(row, m_layout.rowHeight(*m_model, row, widths));
    updateGeometries(); // the names in the heads may wrap
}

bool GroupsTable::canList(int group) const
{
    return group >= 0 && m_listable[std::size_t(group)] && m_model->size(std::size_t(group)) > 0;
}

bool GroupsTable::leadsToCities(const QModelIndex &index) const
{
    return index.isValid() && canList(groupOfColumn(index.column()))
        && index.data(CountTableModel::CountRole).toInt() > 0;
}

bool GroupsTable::leadsOn(const QModelIndex &index) const
{
    return leadsToCities(index) || index.data(CountTableModel::CitiesRole).isValid();
}

void GroupsTable::request(const QModelIndex &index)
{
    if (index.data(CountTableModel::CitiesRole).isValid())
        openMenu(index, viewport()->mapToGlobal(visualRect(index).bottomLeft()));
    else if (leadsToCities(index))
        Q_EMIT statementRequested(groupOfColumn(index.column()),
                                  index.data(CountTableModel::StatementRole).value<Statement>());
}

void GroupsTable::requestGroup(int group)
{
    if (canList(group))
        Q_EMIT groupRequested(group);
}

void GroupsTable::fillMenu(QMenu *menu, const QModelIndex &index)
{
    if (leadsToCities(index)) {
        const QPersistentModelIndex cell = index;
        connect(menu->addAction(tr("List these cities")), &QAction::triggered, this, [this, cell] { request(cell); });
        menu->setDefaultAction(menu->actions().constFirst());
        menu->addSeparator();
    }
    for (const ProfileIndex city : index.data(CountTableModel::CitiesRole).value<QList<ProfileIndex>>()) {
        const QString name = actionText(Wording::cityLabel(*m_model->dataset(), m_model->dataset()->city(city)));
        connect(menu->addAction(tr("What changed: %1", "city").arg(name)), &QAction::triggered, this,
                [this, city] { Q_EMIT changesRequested(city); });
    }
    menu->addSeparator();
    for (int group = 0; group < int(m_model->names().size()); ++group) {
        const QString name = actionText(m_model->names()[std::size_t(group)]);
        if (canList(group))
            connect(menu->addAction(tr("List all of %1", "a group of cities").arg(name)), &QAction::triggered, this,
                    [this, group] { requestGroup(group); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Copy table")), &QAction::triggered, this, &GroupsTable::copyRequested);
}

void GroupsTable::contextMenuEvent(QContextMenuEvent *event)
{
    const bool keys = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = keys ? currentIndex() : indexAt(event->pos());
    const QRect cell = visualRect(index);
    openMenu(index, keys ? viewport()->mapToGlobal(QPoint(cell.center().x(), cell.bottom())) : event->globalPos());
}

void GroupsTable::openMenu(const QModelIndex &index, const QPoint &place)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"groupCells"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(menu, index);
    menu->popup(place);
}

void GroupsTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        Q_EMIT copyRequested();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        request(currentIndex());
    else
        SheetTable::keyPressEvent(event);
}

void GroupsTable::hover(const QPoint &point)
{
    const QModelIndex below = indexAt(point);
    const QModelIndex index = leadsOn(below) ? below : QModelIndex();
    viewport()->setCursor(index.isValid() ? Qt::PointingHandCursor : Qt::ArrowCursor);
    const QModelIndex before = m_delegate->hovered();
    if (before == index)
        return;
    m_delegate->setHovered(index);
    update(before);
    update(index);
}

void GroupsTable::mouseMoveEvent(QMouseEvent *event)
{
    SheetTable::mouseMoveEvent(event);
    hover(event->position().toPoint());
}

void GroupsTable::leaveEvent(QEvent *event)
{
    SheetTable::leaveEvent(event);
    hover({-1, -1});
}

void GroupsTable::mousePressEvent(QMouseEvent *event)
{
    SheetTable::mousePressEvent(event);
    m_pressed = event->button() == Qt::LeftButton ? indexAt(event->position().toPoint()) : QModelIndex();
}

void GroupsTable::mouseReleaseEvent(QMouseEvent *event)
{
    SheetTable::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid() && m_pressed == index)
        request(index);
    m_pressed = QModelIndex();
}

void GroupsTable::changeEvent(QEvent *event)
{
    SheetTable::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_model) {
        m_layout = GroupsLayout(font());
        m_layout.measure(*m_model);
        arrange();
    }
}

void GroupsTable::moveEvent(QMoveEvent *event)
{
    SheetTable::moveEvent(event);
    Q_EMIT placed();
}

void GroupsTable::resizeEvent(QResizeEvent *event)
{
    SheetTable::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) // rows are as high as their words need in a width
        arrange();
    Q_EMIT placed();
}

} // namespace CityProfiles
