// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What stands above the table: that survey years differ, the summary in words, and the way from a sentence to its row.
#include "comparebar.h"
#include "comparepage.h"
#include "comparetable.h"
#include "comparisonmodel.h"
#include "notice.h"
#include "summarypanel.h"
#include "textlabel.h"

#include <QAction>

#include <algorithm>

using namespace Qt::StringLiterals;

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

void ComparePage::showBanner()
{
    QStringList years;
    for (const Profile &profile : m_model->comparison().profiles) {
        const QString id = m_dataset->codebook().editions[std::size_t(profile.edition)].id;
        if (!years.contains(id))
            years.append(id);
    }
    years.sort();
    m_banner->setText(tr("Survey years differ: %1. A difference may come from the year, not only from the city.")
                          .arg(years.join(", "_L1)));
    const auto &indices = m_model->comparison().indices;
    const bool oneCity = std::all_of(indices.begin(), indices.end(), [&](ProfileIndex profile) {
        return m_dataset->city(profile) == m_dataset->city(indices.front());
    });
    m_banner->setVisible(m_model->comparison().editionsDiffer && !oneCity);
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
