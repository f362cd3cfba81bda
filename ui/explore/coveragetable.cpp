// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "coveragetable.h"

#include "coveragedelegate.h"
#include "coverageheads.h"
#include "coveragerows.h"
#include "tokens.h"

#include <QAbstractButton>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

constexpr int widestColumn = 92; ///< in average characters

} // namespace

CoverageTable::CoverageTable(CoverageModel *model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_layout(font())
    , m_delegate(new CoverageDelegate(&m_layout, this))
    , m_heads(new CoverageHeads(&m_layout, this))
    , m_titles(new CoverageRows(&m_layout, this))
{
    setObjectName(u"coverage"_s);
    setAccessibleName(tr("Questions by survey year"));
    setHorizontalHeader(m_heads);
    setVerticalHeader(m_titles);
    setModel(model);
    setItemDelegate(m_delegate);
    setFrameShape(NoFrame);
    setShowGrid(false);
    setCornerButtonEnabled(false);
    setSelectionMode(NoSelection); // the current cell is outlined while the table has the focus
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    if (auto *corner = findChild<QAbstractButton *>(QString(), Qt::FindDirectChildrenOnly))
        corner->installEventFilter(this);
    connect(m_heads, &QHeaderView::sectionClicked, this, [this](int column) {
        Q_EMIT editionRequested(m_model->headerData(column, Qt::Horizontal, CoverageModel::EditionRole).toInt());
    });
}

void CoverageTable::rebuild()
{
    updateGeometries();
    arrange();
    if (m_model->rowCount() > 1)
        setCurrentIndex(m_model->index(1, 0));
    scrollToTop();
}

void CoverageTable::arrange()
{
    const int columns = m_model->columnCount();
    if (columns == 0)
        return;
    const int least = m_layout.leastColumnWidth(*m_model);
    const int most = qMax(least, fontMetrics().averageCharWidth() * widestColumn);
    const int width = qBound(least, viewport()->width() / columns, most);
    m_heads->setMinimumSectionSize(least);
    m_heads->setDefaultSectionSize(width);
    const int headWidth = m_titles->sizeHint().width();
    for (int row = 0; row < m_model->rowCount(); ++row)
        m_titles->resizeSection(row, m_layout.rowHeight(*m_model, row, width, headWidth));
}

int CoverageTable::widestUse() const
{
    const int column = qMax(m_layout.leastColumnWidth(*m_model), fontMetrics().averageCharWidth() * widestColumn);
    return m_titles->sizeHint().width() + m_model->columnCount() * column + verticalScrollBar()->sizeHint().width();
}

void CoverageTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        m_layout = CoverageLayout(font());
        updateGeometries();
        arrange();
    }
}

void CoverageTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    arrange();
}

bool CoverageTable::eventFilter(QObject *watched, QEvent *event)
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

void CoverageTable::paintEvent(QPaintEvent *event)
{
    QPainter(viewport()).fillRect(event->rect(), Tokens::of(palette()).surface);
    QTableView::paintEvent(event);
}

} // namespace CityProfiles
