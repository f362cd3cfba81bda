// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which profiles are picked, by mouse and keyboard. The view's own selection is the current row alone: it would have to
// be found again in every result, range by range.
#include "citylistmodel.h"
#include "citylistview.h"
#include "profilemime.h"
#include "profileselection.h"

#include <QDrag>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

namespace CityProfiles {

void CityListView::pickTo(int row, bool besides)
{
    const auto begins = m_pickedFrom ? m_pickedFrom : currentProfile();
    const int from = begins ? m_model->rowOf(*begins) : -1;
    const ProfileIndex *rows = m_model->profiles().data();
    const int first = from < 0 ? row : std::min(from, row);
    const int last = from < 0 ? row : std::max(from, row);
    m_pickedFrom = rows[from < 0 ? row : from];
    m_selection->pick(rows + first, rows + last + 1, besides);
}

void CityListView::mousePressEvent(QMouseEvent *event)
{
    const int row = rowAt(int(event->position().y()));
    const bool toggles = event->modifiers().testFlag(Qt::ControlModifier);
    const bool extends = event->modifiers().testFlag(Qt::ShiftModifier);
    const bool isPick = event->button() == Qt::LeftButton && row >= 0 && (toggles || extends);
    if (!isPick) {
        const bool keeps = row >= 0 && m_selection->contains(m_model->profiles()[std::size_t(row)]);
        if (!keeps || (event->button() == Qt::LeftButton && m_selection->count() == 1))
            m_selection->clear();
        m_pickedFrom.reset();
        QTableView::mousePressEvent(event);
        return;
    }
    if (extends) {
        pickTo(row, toggles);
    } else {
        const ProfileIndex profile = m_model->profiles()[std::size_t(row)];
        m_selection->toggle(profile);
        m_pickedFrom = profile;
    }
    event->accept();
}

bool CityListView::pickByKey(const QKeyEvent &event)
{
    if (event.matches(QKeySequence::SelectAll)) {
        const std::vector<ProfileIndex> &rows = m_model->profiles();
        m_selection->pick(rows.data(), rows.data() + rows.size());
        return true;
    }
    const int row = currentIndex().row();
    if (event.key() == Qt::Key_Escape && m_selection->count() > 0) {
        m_selection->clear();
        m_pickedFrom.reset();
        return true;
    }
    if (row < 0)
        return false;
    if (event.key() == Qt::Key_Space && event.modifiers() == Qt::ControlModifier) {
        m_pickedFrom = *currentProfile();
        m_selection->toggle(*m_pickedFrom);
        return true;
    }
    const bool isUp = event.key() == Qt::Key_Up;
    if (event.modifiers() != Qt::ShiftModifier || (!isUp && event.key() != Qt::Key_Down))
        return false;
    const int next = std::clamp(row + (isUp ? -1 : 1), 0, m_model->rowCount() - 1);
    if (!m_pickedFrom)
        m_pickedFrom = currentProfile();
    setCurrentIndex(m_model->index(next, currentIndex().column()));
    pickTo(next, false);
    return true;
}

void CityListView::startDrag(Qt::DropActions actions)
{
    constexpr int most = 1000; // ids in one drag; a comparison takes twelve
    const auto current = currentProfile();
    if (!current || !m_selection->contains(*current) || m_selection->count() > most)
        return QTableView::startDrag(actions);
    QStringList ids;
    for (const ProfileIndex profile : m_model->profiles()) {
        if (m_selection->contains(profile))
            ids.append(m_model->dataset()->profileId(profile));
    }
    auto *drag = new QDrag(this);
    drag->setMimeData(profileMimeData(ids).release());
    drag->exec(actions, Qt::CopyAction);
}

} // namespace CityProfiles
