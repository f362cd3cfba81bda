// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparetable.h"

#include "comparedelegate.h"
#include "compareheader.h"
#include "questionheader.h"
#include "tokens.h"

#include <QAbstractButton>
#include <QEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace CityProfiles {

CompareTable::CompareTable(ComparisonModel *model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_heads(new CompareHeader(model, this))
    , m_questions(new QuestionHeader(&m_layout, model, this))
{
    setObjectName(u"comparison"_s);
    setAccessibleName(tr("Profiles side by side"));
    setHorizontalHeader(m_heads);
    setVerticalHeader(m_questions);
    m_questions->setMinimumSectionSize(1);
    setModel(model);
    setItemDelegate(new CompareDelegate(&m_layout, this));
    setFrameShape(NoFrame);
    setShowGrid(false);
    setCornerButtonEnabled(false);
    setSelectionMode(SingleSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    if (auto *corner = findChild<QAbstractButton *>(QString(), Qt::FindDirectChildrenOnly))
        corner->installEventFilter(this);
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, m_heads, &CompareHeader::placeHeads);
}

void CompareTable::rebuild()
{
    m_heads->rebuild();
    m_columnWidth = 0;
    updateGeometries(); // the head's height belongs to the viewport's size
    arrange();
}

void CompareTable::arrange()
{
    const int columns = m_model->columnCount();
    if (columns == 0)
        return;
    const int least = fontMetrics().averageCharWidth() * 22;
    const int width = qMax(least, viewport()->width() / columns);
    if (width == m_columnWidth)
        return;
    m_columnWidth = width;
    m_heads->setMinimumSectionSize(least);
    m_heads->setDefaultSectionSize(width);
    m_layout.compute(*m_model, font(), width, m_questions->sizeHint().width());
    for (int row = 0; row < m_layout.rowCount(); ++row)
        m_questions->resizeSection(row, m_layout.row(row).height);
    m_heads->placeHeads();
}

void CompareTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        m_columnWidth = 0;
        arrange();
    }
}

void CompareTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    arrange();
}

bool CompareTable::eventFilter(QObject *watched, QEvent *event)
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

void CompareTable::paintEvent(QPaintEvent *event)
{
    QPainter(viewport()).fillRect(event->rect(), Tokens::of(palette()).background);
    QTableView::paintEvent(event);
}

} // namespace CityProfiles
