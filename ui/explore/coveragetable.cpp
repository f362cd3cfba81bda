// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "coveragetable.h"

#include "coveragedelegate.h"
#include "coverageheads.h"
#include "coveragerows.h"

#include <QEvent>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

constexpr int widestColumn = 92; ///< in average characters

} // namespace

CoverageTable::CoverageTable(CoverageModel *model, QWidget *parent)
    : SheetTable(&Tokens::surface, parent)
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
    setSelectionMode(NoSelection); // the current cell is outlined while the table has the focus
    setMouseTracking(true);
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
    SheetTable::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        m_layout = CoverageLayout(font());
        updateGeometries();
        arrange();
    }
}

void CoverageTable::resizeEvent(QResizeEvent *event)
{
    SheetTable::resizeEvent(event);
    arrange();
}

} // namespace CityProfiles
