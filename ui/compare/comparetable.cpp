// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparetable.h"

#include "comparedelegate.h"
#include "compareheader.h"
#include "pinnedcolumn.h"
#include "questionheader.h"
#include "sheetclipboard.h"

#include <QApplication>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTransposeProxyModel>

using namespace Qt::StringLiterals;

namespace CityProfiles {

CompareTable::CompareTable(ComparisonModel *model, ProfileSuggestions *suggestions, QWidget *parent)
    : SheetTable(&Tokens::background, parent)
    , m_model(model)
    , m_flipped(new QTransposeProxyModel(this))
    , m_suggestions(suggestions)
    , m_pinned(new PinnedColumn(
          this, [this](QPainter *painter, int column, int left) { paintColumn(painter, column, left); }))
    , m_dropLine(new QWidget(this))
{
    setObjectName(u"comparison"_s);
    setAccessibleName(tr("Profiles side by side"));
    m_flipped->setSourceModel(model);
    setItemDelegate(new CompareDelegate(&m_layout, this));
    setSelectionMode(ContiguousSelection);
    m_dropLine->setAutoFillBackground(true);
    m_dropLine->setBackgroundRole(QPalette::WindowText);
    m_dropLine->hide();
    buildHeaders();
    connect(verticalScrollBar(), &QScrollBar::valueChanged, m_pinned, qOverload<>(&QWidget::update));
    connect(model, &QAbstractItemModel::rowsInserted, this, &CompareTable::arrange);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &CompareTable::arrange);
}

void CompareTable::buildHeaders()
{
    const auto across = m_transposed ? Qt::Vertical : Qt::Horizontal;
    m_heads = new CompareHeader(across, m_model, m_suggestions, this);
    m_questions = new QuestionHeader(m_transposed ? Qt::Horizontal : Qt::Vertical, &m_layout, m_model, this);
    setHorizontalHeader(m_transposed ? static_cast<QHeaderView *>(m_questions) : m_heads);
    setVerticalHeader(m_transposed ? static_cast<QHeaderView *>(m_heads) : m_questions);
    setModel(m_transposed ? static_cast<QAbstractItemModel *>(m_flipped) : m_model);
    m_heads->show(); // they are made while the table is seen, too
    m_questions->show();
    connect(m_transposed ? verticalScrollBar() : horizontalScrollBar(), &QScrollBar::valueChanged, m_heads,
            [this] { placeColumns(); });
    connect(m_questions, &QuestionHeader::foldRequested, m_model, &ComparisonModel::setFolded);
    Q_EMIT headsChanged();
}

void CompareTable::setTransposed(bool transposed)
{
    if (transposed == m_transposed)
        return;
    m_transposed = transposed;
    buildHeaders();
    rebuild();
}

void CompareTable::rebuild()
{
    const QPoint seen(horizontalScrollBar()->value(), verticalScrollBar()->value());
    m_heads->rebuild();
    updateGeometries(); // the head's height belongs to the viewport's size
    arrange();
    horizontalScrollBar()->setValue(seen.x());
    verticalScrollBar()->setValue(seen.y());
    placeColumns();
}

int CompareTable::leastColumn() const
{
    return fontMetrics().averageCharWidth() * 22;
}

bool CompareTable::fits() const
{
    const int questions = m_questions->widthFor(width());
    return m_model->columnCount() * leastColumn() + questions + verticalScrollBar()->sizeHint().width() <= width();
}

void CompareTable::arrange()
{
    if (m_model->columnCount() == 0)
        return;
    if (m_transposed)
        arrangeTransposed();
    else
        arrangeColumns();
    updateGeometries(); // the heads' names wrap at other places
    placeColumns();
}

void CompareTable::arrangeColumns()
{
    const int width = qMax(leastColumn(), viewport()->width() / m_model->columnCount());
    m_layout.compute(*m_model, font(), width, m_questions->sizeHint().width());
    const int rest = qMax(0, viewport()->width() - width * m_model->columnCount());
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_heads->resizeSection(column, width + (column < rest ? 1 : 0));
    for (int line = 0; line < m_layout.lineCount(); ++line)
        m_questions->resizeSection(line, m_layout.line(line));
}

void CompareTable::arrangeTransposed()
{
    m_layout.computeTransposed(*m_model, font());
    for (int line = 0; line < m_layout.lineCount(); ++line) {
        m_questions->setSectionHidden(line, m_layout.line(line) == 0);
        if (m_layout.line(line) > 0)
            m_questions->resizeSection(line, m_layout.line(line));
    }
    for (int profile = 0; profile < m_model->columnCount(); ++profile)
        m_heads->resizeSection(profile, qMax(m_layout.profile(profile), m_heads->sizeHint().height()));
}

int CompareTable::referenceColumn() const
{
    for (int column = 0; column < m_model->columnCount() && !m_transposed; ++column) {
        if (m_model->headerData(column, Qt::Horizontal, ComparisonModel::ReferenceRole).toBool())
            return column;
    }
    return -1;
}

void CompareTable::placeColumns()
{
    const int reference = referenceColumn();
    m_heads->placeHeads(reference, m_pinned->place(reference));
}

void CompareTable::paintColumn(QPainter *painter, int column, int left) const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const int last = rowAt(viewport()->height() - 1);
    for (int row = qMax(0, rowAt(0)); row < (last < 0 ? m_model->rowCount() : last + 1); ++row) {
        const QModelIndex index = m_model->index(row, column);
        option.rect = QRect(left, rowViewportPosition(row), columnWidth(column), rowHeight(row));
        option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
        option.state.setFlag(QStyle::State_HasFocus, hasFocus() && index == currentIndex());
        itemDelegate()->paint(painter, option, index);
    }
}

void CompareTable::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    const QRect covered = m_pinned->covered();
    const int sideways = horizontalScrollBar()->value();
    SheetTable::scrollTo(index, hint);
    if (covered.isEmpty())
        return;
    if (index.column() == referenceColumn()) // it is in view already
        return horizontalScrollBar()->setValue(sideways);
    const QRect cell = visualRect(index);
    const QRect pinned = m_pinned->covered();
    if (!pinned.isEmpty() && cell.intersects(pinned)) {
        const int by = pinned.left() == 0 ? cell.left() - pinned.right() - 1 : cell.right() - pinned.left() + 1;
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + (isRightToLeft() ? -by : by));
    }
}

int CompareTable::lineOf(const QModelIndex &index) const
{
    return m_transposed ? index.column() : index.row();
}

void CompareTable::changeEvent(QEvent *event)
{
    SheetTable::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        rebuild();
}

void CompareTable::resizeEvent(QResizeEvent *event)
{
    SheetTable::resizeEvent(event);
    if (!m_transposed && event->size().width() != event->oldSize().width())
        arrange();
    else
        placeColumns();
}

bool CompareTable::toggleFold()
{
    const int line = lineOf(currentIndex());
    const QVariant folded = m_model->headerData(line, Qt::Vertical, ComparisonModel::FoldedRole);
    if (!currentIndex().isValid() || !folded.isValid())
        return false;
    m_model->setFolded(m_model->headerData(line, Qt::Vertical, ComparisonModel::QuestionRole).toInt(),
                       !folded.toBool());
    return true;
}

void CompareTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return copySelection();
    const bool fold = event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!fold || !toggleFold())
        SheetTable::keyPressEvent(event);
}

void CompareTable::copySelection()
{
    QModelIndexList cells;
    for (const QModelIndex &index : selectedIndexes())
        cells.append(m_transposed ? m_flipped->mapToSource(index) : index);
    if (!cells.isEmpty())
        (void)copySheet(m_model->toSheet(cells)); // whose cells are at hand
}

void CompareTable::showRow(int row)
{
    const int last = m_model->columnCount() - 1;
    const QModelIndex from = m_transposed ? m_flipped->index(0, row) : m_model->index(row, 0);
    const QModelIndex to = m_transposed ? m_flipped->index(last, row) : m_model->index(row, last);
    selectionModel()->setCurrentIndex(from, QItemSelectionModel::NoUpdate);
    selectionModel()->select({from, to}, QItemSelectionModel::ClearAndSelect);
    scrollTo(from, PositionAtCenter);
    setFocus(Qt::OtherFocusReason);
}

} // namespace CityProfiles
