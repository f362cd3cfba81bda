// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparebar.h"
#include "comparepage.h"
#include "comparetable.h"
#include "comparisonset.h"
#include "view.h"

#include <QAction>

namespace CityProfiles {

// Who is compared and how it is shown, as a part of a view.

void ComparePage::takeView(View &view) const
{
    if (!m_dataset || !m_set)
        return;
    view.compared.clear();
    for (const ProfileIndex profile : m_set->profiles(*m_dataset))
        view.compared.append(m_dataset->profileId(profile));
    const auto reference = m_wantedReference ? m_wantedReference : m_model->reference();
    const QString id = reference ? m_dataset->profileId(*reference) : QString();
    view.reference = view.compared.contains(id) ? id : QString();
    view.rows = View::Rows(m_model->filter());
    view.asRows = m_table->isTransposed();
    view.extremes = m_bar->extremesAction()->isChecked();
}

void ComparePage::showView(const View &view)
{
    if (!m_dataset || !m_set)
        return;
    m_wantedReference = m_dataset->findProfile(view.reference);
    if (m_model->filter() != ComparisonModel::Filter(view.rows))
        m_bar->choose(ComparisonModel::Filter(view.rows));
    m_bar->extremesAction()->setChecked(view.extremes);
    if (m_table->isTransposed() != view.asRows)
        setTransposed(view.asRows);
    if (m_set->profileIds() != view.compared)
        return m_set->setProfileIds(view.compared);
    if (m_model->reference() != m_wantedReference) {
        if (!m_wantedReference)
            m_model->setReference({});
        refresh();
    }
}

} // namespace CityProfiles
