// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "citylistview.h"

#include "citylistmodel.h"
#include "cityrowdelegate.h"
#include "columnmenu.h"
#include "listheader.h"

#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

namespace CityProfiles {

// The columns of the full table.

namespace {

constexpr int longestTitle = 34; // average letters of a title that its column makes room for

/// The width of a column that nobody has set, in average letters.
int usualWidth(const Codebook &codebook, const ListColumn &column)
{
    if (column.kind == ListColumn::Kind::Edition)
        return 28;
    switch (kindOf(codebook, column).value_or(QuestionKind::Quantity)) {
    case QuestionKind::Text:
    case QuestionKind::SingleChoice:
        return 30;
    case QuestionKind::MultiChoice:
    case QuestionKind::Grid:
        return 44;
    case QuestionKind::Quantity:
    case QuestionKind::YesNo:
        break;
    }
    return 20;
}

} // namespace

void CityListView::setColumns(const ShownColumns &columns)
{
    ListColumns wanted;
    for (const ShownColumn &shown : columns)
        wanted.push_back(shown.column);
    if (columns.empty() && m_model->dataset())
        wanted = defaultColumns(m_model->dataset()->codebook());
    changeRows(currentProfile(), [this, &wanted] { m_model->setColumns(wanted); });
    m_widths.assign(std::size_t(m_model->columnCount()), 0);
    for (const ShownColumn &shown : columns)
        m_widths[std::size_t(m_model->columnOf(orderBy(shown.column, false)))] = shown.width;
    arrangeColumns();
}

ShownColumns CityListView::columns() const
{
    ShownColumns columns;
    for (int place = 0; place < m_model->columnCount(); ++place) {
        const int column = horizontalHeader()->logicalIndex(place);
        columns.push_back({m_model->columnAt(column), m_widths[std::size_t(column)]});
    }
    return columns;
}

void CityListView::setColumnShown(const ListColumn &column, bool shown)
{
    ShownColumns wanted = columns();
    wanted.erase(std::remove_if(wanted.begin(), wanted.end(),
                                [&column](const ShownColumn &other) { return other.column == column; }),
                 wanted.end());
    if (shown)
        wanted.push_back({column, 0});
    setColumns(wanted);
    if (shown)
        horizontalScrollBar()->setValue(horizontalScrollBar()->maximum());
}

void CityListView::arrangeColumns()
{
    const QScopedValueRollback arranging(m_arranging, true);
    m_widths.resize(std::size_t(m_model->columnCount()));
    m_delegate->setCompact(!m_table);
    QHeaderView *header = horizontalHeader();
    header->setVisible(m_table);
    setHorizontalScrollBarPolicy(m_table ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    for (int column = 0; column < m_model->columnCount(); ++column) {
        setColumnHidden(column, !m_table && column > 0);
        header->moveSection(header->visualIndex(column), column);
        header->setSectionResizeMode(column, m_table || column > 0 ? QHeaderView::Interactive : QHeaderView::Stretch);
    }
    applySizes();
}

void CityListView::applySizes()
{
    const QScopedValueRollback arranging(m_arranging, true);
    const int unit = fontMetrics().averageCharWidth();
    horizontalHeader()->setMinimumSectionSize(unit * 8);
    setRowHeight(CityRowDelegate::rowHeight(font(), !m_table));
    for (int column = 1; column < m_model->columnCount() && m_table; ++column) {
        const int title = qMin(m_header->titleWidth(column), unit * longestTitle);
        const int usual =
            m_model->dataset() ? unit * usualWidth(m_model->dataset()->codebook(), m_model->columnAt(column)) : 0;
        const int set = m_widths[std::size_t(column)];
        setColumnWidth(column, set > 0 ? set : qMax(usual, title));
    }
    fitNames();
}

void CityListView::setRowHeight(int height)
{
    if (height == verticalHeader()->defaultSectionSize())
        return;
    std::vector<ProfileIndex> profiles = m_model->profiles();
    changeRows(currentProfile(), [&] {
        m_model->setResult({}); // the header would give each row its height, one after another
        verticalHeader()->setMinimumSectionSize(height);
        verticalHeader()->setDefaultSectionSize(height);
        m_model->setResult(std::move(profiles));
    });
}

void CityListView::fitNames()
{
    if (!m_table)
        return;
    const QScopedValueRollback arranging(m_arranging, true);
    const int others = horizontalHeader()->length() - columnWidth(0);
    const int least = fontMetrics().averageCharWidth() * 30;
    const int set = m_widths[0];
    setColumnWidth(0, set > 0 ? set : qMax(least, viewport()->width() - others));
}

void CityListView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitNames();
}

void CityListView::keepWidth(int column, int width)
{
    if (m_table && !m_arranging)
        m_widths[std::size_t(column)] = width;
}

void CityListView::keepNameFirst()
{
    // The header only keeps the first title from being dragged away, not others from being dropped before it.
    if (const int place = m_header->visualIndex(0); place > 0)
        m_header->moveSection(place, 0);
}

void CityListView::showHeaderMenu(const QPoint &position)
{
    const int column = m_header->logicalIndexAt(position);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (column >= 0) {
        addSortActions(menu, column);
        menu->addSeparator();
        QAction *hide = menu->addAction(tr("Hide column"), this,
                                        [this, shown = m_model->columnAt(column)] { setColumnShown(shown, false); });
        hide->setEnabled(column > 0);
    }
    menu->addMenu(new ColumnMenu(this, menu));
    menu->popup(m_header->viewport()->mapToGlobal(position));
}

void CityListView::addSortActions(QMenu *menu, int column)
{
    const SortOrder up = m_model->sortOrder(column, Qt::AscendingOrder);
    const SortOrder down = m_model->sortOrder(column, Qt::DescendingOrder);
    const SortOrders orders = m_model->orders();
    const auto add = [this, menu](const QString &text, const SortOrders &wanted) {
        return menu->addAction(text, m_model, [model = m_model, wanted] { Q_EMIT model->sortsRequested(wanted); });
    };
    add(tr("Sort ascending"), {up});
    add(tr("Sort descending"), {down});
    SortOrders before;
    std::copy_if(orders.begin(), orders.end(), std::back_inserter(before),
                 [&up](const SortOrder &order) { return CityProfiles::columnOf(order) != CityProfiles::columnOf(up); });
    for (const auto &[text, order] :
         {std::pair(tr("Then by this, ascending"), up), {tr("Then by this, descending"), down}}) {
        SortOrders wanted = before;
        wanted.push_back(order);
        add(text, wanted)->setEnabled(!before.empty());
    }
}

} // namespace CityProfiles
