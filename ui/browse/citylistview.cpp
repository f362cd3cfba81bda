// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "citylistview.h"

#include "citylistmodel.h"
#include "cityrowdelegate.h"
#include "listheader.h"
#include "profileselection.h"

#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace CityProfiles {

CityListView::CityListView(CityListModel *model, ProfileSelection *selection, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_selection(selection)
    , m_delegate(new CityRowDelegate(this))
    , m_header(new ListHeader(this))
{
    setModel(model);
    m_delegate->setSelection(selection);
    connect(selection, &ProfileSelection::changed, this, [this] {
        if (m_selection->count() == 0)
            m_pickedFrom.reset(); // another dataset may be open
        viewport()->update();
    });
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setDragEnabled(true);
    setDragDropMode(DragOnly);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setMouseTracking(true);
    setCornerButtonEnabled(false);
    setHorizontalHeader(m_header);
    m_header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_header, &ListHeader::sortClicked, m_model, &CityListModel::requestSort);
    connect(m_header, &QHeaderView::sectionResized, this,
            [this](int column, int, int width) { keepWidth(column, width); });
    connect(m_header, &QHeaderView::sectionMoved, this, &CityListView::keepNameFirst);
    connect(m_header, &QWidget::customContextMenuRequested, this, &CityListView::showHeaderMenu);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    arrangeColumns();
}

void CityListView::setTable(bool table)
{
    if (table == m_table)
        return;
    const Anchor kept = anchor();
    m_table = table;
    arrangeColumns();
    restore(kept);
}

void CityListView::setPlaces(const QHash<ProfileIndex, int> &places)
{
    m_delegate->setPlaces(places);
    viewport()->update();
}

void CityListView::setHighlighted(const ProfileSet &profiles)
{
    m_delegate->setHighlighted(profiles);
    viewport()->update();
}

std::optional<ProfileIndex> CityListView::currentProfile() const
{
    if (!currentIndex().isValid())
        return std::nullopt;
    return m_model->profiles()[std::size_t(currentIndex().row())];
}

bool CityListView::showProfile(ProfileIndex profile)
{
    const QScopedValueRollback quiet(m_quiet, true);
    const int row = m_model->rowOf(profile);
    setCurrentIndex(row >= 0 ? m_model->index(row, 0) : QModelIndex());
    if (row < 0)
        clearSelection();
    else
        scrollTo(m_model->index(row, 0));
    return row >= 0;
}

void CityListView::showResult(std::vector<ProfileIndex> profiles, std::optional<ProfileIndex> current)
{
    changeRows(current, [this, &profiles] { m_model->setResult(std::move(profiles)); });
}

void CityListView::changeRows(std::optional<ProfileIndex> current, const std::function<void()> &change)
{
    const Anchor kept = anchor();
    {
        const QScopedValueRollback quiet(m_quiet, true);
        change();
        m_delegate->setReadRow(-1);
        const int row = current ? m_model->rowOf(*current) : -1;
        if (row >= 0)
            selectionModel()->setCurrentIndex(m_model->index(row, 0),
                                              QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    restore(kept);
}

CityListView::Anchor CityListView::anchor() const
{
    const auto at = [this](int row) { return Anchor{m_model->profiles()[std::size_t(row)], rowViewportPosition(row)}; };
    const int current = currentIndex().row();
    if (current >= 0 && viewport()->rect().contains(0, rowViewportPosition(current)))
        return at(current);
    const int top = rowAt(0);
    return top >= 0 ? at(top) : Anchor();
}

void CityListView::restore(const Anchor &anchor)
{
    updateGeometries(); // the scroll range belongs to the new rows from here on
    const int row = anchor.profile ? m_model->rowOf(*anchor.profile) : -1;
    if (row < 0)
        verticalScrollBar()->setValue(0);
    else
        verticalScrollBar()->setValue(row * verticalHeader()->defaultSectionSize() - anchor.y);
    viewport()->update();
}

void CityListView::keyboardSearch(const QString &search)
{
    const QString &typed = m_typed.add(search);
    const int from = currentIndex().row() + (typed.size() == 1 ? 1 : 0);
    const int row = m_model->rowStartingWith(typed, from);
    if (row >= 0)
        setCurrentIndex(m_model->index(row, 0));
}

void CityListView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        applySizes();
}

void CityListView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    m_delegate->setReadRow(current.row());
    QTableView::currentChanged(current, previous);
    viewport()->update();
    if (!m_quiet && current.isValid() && current.row() != previous.row())
        Q_EMIT profileChosen(*currentProfile());
}

void CityListView::focusInEvent(QFocusEvent *event)
{
    // The view would make its first row the current one; the profile being read may stand outside the list.
    m_quiet = !currentIndex().isValid();
    QTableView::focusInEvent(event);
    if (m_quiet)
        setCurrentIndex({});
    m_quiet = false;
}

void CityListView::keyPressEvent(QKeyEvent *event)
{
    if (pickByKey(*event)) {
        event->accept();
        return;
    }
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        Q_EMIT openRequested();
    } else if (plain && event->key() == Qt::Key_Space && !m_typed.isTyping()) {
        Q_EMIT compareRequested();
    } else if (plain && (event->key() == Qt::Key_Home || event->key() == Qt::Key_End)) {
        // Home and End go through the cells of a row in a table; here a row is one thing.
        const int row = event->key() == Qt::Key_Home ? 0 : m_model->rowCount() - 1;
        setCurrentIndex(m_model->index(row, qMax(0, currentIndex().column())));
    } else if (!event->text().isEmpty() && event->text().at(0).isPrint() && plain) {
        keyboardSearch(event->text());
    } else {
        QTableView::keyPressEvent(event);
        return;
    }
    event->accept();
}

void CityListView::mouseDoubleClickEvent(QMouseEvent *event)
{
    QTableView::mouseDoubleClickEvent(event);
    if (indexAt(event->pos()).isValid())
        Q_EMIT openRequested();
}

} // namespace CityProfiles
