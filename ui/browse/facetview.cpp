// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facetview.h"

#include "facetdelegate.h"
#include "facetgeometry.h"
#include "facetmenu.h"
#include "facetmodel.h"

#include <QHeaderView>
#include <QMouseEvent>
#include <QToolTip>

namespace CityProfiles {

FacetView::FacetView(FacetModel *model, QWidget *parent)
    : QTreeView(parent)
    , m_model(model)
    , m_delegate(new FacetDelegate(this))
{
    setModel(model);
    setItemDelegate(m_delegate);
    setAccessibleName(tr("Filters"));
    setFrameShape(NoFrame);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(0);
    setExpandsOnDoubleClick(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setSelectionMode(NoSelection);
    header()->setMinimumSectionSize(1);
    viewport()->setBackgroundRole(QPalette::Window);
    connect(model, &QAbstractItemModel::modelReset, this, [this] { openRemembered(); });
    // A heading has less room for its title while something below it narrows the list.
    connect(model, &QAbstractItemModel::dataChanged, this, [this] { scheduleDelayedItemsLayout(); });
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex &index) { remember(index, true); });
    connect(this, &QTreeView::collapsed, this, [this](const QModelIndex &index) { remember(index, false); });
    openRemembered();
}

void FacetView::openRemembered(const QModelIndex &parent)
{
    for (int row = 0; row < m_model->rowCount(parent); ++row) {
        const QModelIndex index = m_model->index(row, 0, parent);
        if (!m_model->hasChildren(index))
            continue;
        if (m_open.value(m_model->groupId(index), m_model->opensAtFirst(index)))
            expand(index);
        openRemembered(index);
    }
}

void FacetView::remember(const QModelIndex &index, bool open)
{
    m_open.insert(m_model->groupId(index), open);
}

QStringList FacetView::openGroups() const
{
    QStringList groups;
    for (auto it = m_open.begin(); it != m_open.end(); ++it)
        groups.append((it.value() ? QChar(u'+') : QChar(u'-')) + it.key());
    groups.sort();
    return groups;
}

void FacetView::setOpenGroups(const QStringList &groups)
{
    for (const QString &group : groups)
        m_open.insert(group.mid(1), group.startsWith(u'+'));
    openRemembered();
}

QModelIndex FacetView::groupOf(QModelIndex index) const
{
    while (index.parent().isValid())
        index = index.parent();
    return index;
}

FacetGeometry FacetView::geometryOf(const QModelIndex &index) const
{
    return {index, visualRect(index), font(), layoutDirection()};
}

void FacetView::use(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    switch (FacetModel::Kind(index.data(FacetModel::KindRole).toInt())) {
    case FacetModel::Kind::Group:
    case FacetModel::Kind::Part:
        setExpanded(index, !isExpanded(index));
        break;
    case FacetModel::Kind::Histogram:
        chooseRange(m_model, index, this);
        break;
    default:
        m_model->activate(index);
    }
}

void FacetView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    setCurrentIndex(index);
    if (event->button() != Qt::LeftButton || !index.isValid())
        return;
    const FacetGeometry place = geometryOf(index);
    const auto kind = FacetModel::Kind(index.data(FacetModel::KindRole).toInt());
    if (kind == FacetModel::Kind::Histogram) {
        m_dragged = index;
        m_dragStart = place.binAt(event->pos().x(), m_model->binCount(index));
        drag(event->pos().x());
    } else if (kind == FacetModel::Kind::Group && m_model->hasMatch(index)
               && (isExpanded(index) || index.data(FacetModel::ActiveRole).toBool())
               && place.isMatchWord(event->pos().x())) {
        showFacetMenu(m_model, index, this, event->globalPosition().toPoint());
    } else if (kind == FacetModel::Kind::Value && m_model->hasChildren(index) && place.isFoldArrow(event->pos().x())) {
        setExpanded(index, !isExpanded(index));
    } else {
        use(index);
    }
}

void FacetView::mouseDoubleClickEvent(QMouseEvent *event)
{
    mousePressEvent(event); // two quick clicks are two clicks
}

void FacetView::drag(int x)
{
    m_dragEnd = geometryOf(m_dragged).binAt(x, m_model->binCount(m_dragged));
    m_delegate->setDragged(m_dragged, m_dragStart, m_dragEnd);
    const int first = std::min(m_dragStart, m_dragEnd);
    const int last = std::max(m_dragStart, m_dragEnd);
    QToolTip::showText(QCursor::pos(), m_model->binsText(m_dragged, first, last), this);
    viewport()->update();
}

void FacetView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_dragged.isValid()) {
        drag(event->pos().x());
        return;
    }
    const QModelIndex index = indexAt(event->pos());
    m_model->hover(index);
    if (index.isValid() && index.data(FacetModel::KindRole).toInt() == int(FacetModel::Kind::Histogram)) {
        const int bin = geometryOf(index).binAt(event->pos().x(), m_model->binCount(index));
        QToolTip::showText(event->globalPosition().toPoint(), m_model->binsText(index, bin, bin), this);
    }
    QTreeView::mouseMoveEvent(event);
}

void FacetView::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_dragged.isValid()) {
        QTreeView::mouseReleaseEvent(event);
        return;
    }
    const QModelIndex histogram = m_dragged;
    m_dragged = QModelIndex();
    m_delegate->setDragged({}, 0, 0);
    m_model->chooseBins(histogram, std::min(m_dragStart, m_dragEnd), std::max(m_dragStart, m_dragEnd));
}

void FacetView::leaveEvent(QEvent *event)
{
    QTreeView::leaveEvent(event);
    m_model->hover({});
}

void FacetView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        const QPersistentModelIndex index = currentIndex();
        use(index);
        event->accept();
        return;
    }
    QTreeView::keyPressEvent(event);
}

void FacetView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    const QPoint place = byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos();
    showFacetMenu(m_model, groupOf(index), this, place);
}

void FacetView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        scheduleDelayedItemsLayout(); // labels wrap anew
}

} // namespace CityProfiles
