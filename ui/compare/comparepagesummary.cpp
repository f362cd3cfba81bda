// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The summary in words above the table, and the way from a sentence to its row.
#include "comparebar.h"
#include "comparepage.h"
#include "comparetable.h"
#include "comparisonmodel.h"
#include "notice.h"
#include "summarypanel.h"

#include <QAction>

namespace CityProfiles {

void ComparePage::buildSummary()
{
    addPanel(m_summary);
    addAction(m_summary->copyAction());
    auto *notice = new Notice(this);
    connect(m_summary, &SummaryPanel::copied, notice, &Notice::say);
    connect(m_summary, &SummaryPanel::rowRequested, this, &ComparePage::showRow);
    connect(m_summary, &SummaryPanel::referenceRequested, this,
            [this](ProfileIndex profile) { setReference(profile, true); });
}

void ComparePage::showRow(int question, int option)
{
    if (m_model->rowOf(question, -1) < 0)
        m_bar->choose(ComparisonModel::Filter::All);
    if (m_model->rowOf(question, option) < 0)
        m_model->setFolded(question, false);
    const int row = m_model->rowOf(question, option);
    m_table->showRow(row >= 0 ? row : m_model->rowOf(question, -1));
}

} // namespace CityProfiles
