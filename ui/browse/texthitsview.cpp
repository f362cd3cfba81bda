// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "texthitsview.h"

#include "texthitdelegate.h"
#include "texthitsmodel.h"

#include <QKeyEvent>
#include <QScopedValueRollback>

namespace CityProfiles {

TextHitsView::TextHitsView(TextHitsModel *model, QWidget *parent)
    : QListView(parent)
    , m_model(model)
    , m_delegate(new TextHitDelegate(this))
{
    setModel(model);
    setItemDelegate(m_delegate);
    setAccessibleName(tr("Answers found"));
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(SingleSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    connect(model, &QAbstractItemModel::modelReset, this, &TextHitsView::showRead);
}

void TextHitsView::setCurrentProfile(std::optional<ProfileIndex> profile)
{
    m_read = profile;
    if (currentProfile() != profile)
        showRead();
    m_delegate->setRead(profile);
    viewport()->update();
}

void TextHitsView::showRead()
{
    const QScopedValueRollback quiet(m_quiet, true);
    const int row = m_read ? m_model->rowOf(*m_read) : -1;
    setCurrentIndex(row >= 0 ? m_model->index(row) : QModelIndex());
    if (row < 0)
        clearSelection();
}

std::optional<ProfileIndex> TextHitsView::currentProfile() const
{
    return currentIndex().isValid() ? std::optional(m_model->profile(currentIndex())) : std::nullopt;
}

void TextHitsView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (m_quiet || !current.isValid())
        return;
    m_read = m_model->profile(current);
    m_delegate->setRead(m_read);
    viewport()->update();
    Q_EMIT hitChosen(*m_read, m_model->question(current));
}

void TextHitsView::focusInEvent(QFocusEvent *event)
{
    // The view would make its first row the current one; the profile being read may have none.
    m_quiet = !currentIndex().isValid();
    QListView::focusInEvent(event);
    if (m_quiet)
        setCurrentIndex({});
    m_quiet = false;
}

void TextHitsView::keyPressEvent(QKeyEvent *event)
{
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        Q_EMIT openRequested();
    } else if (plain && event->key() == Qt::Key_Space) {
        Q_EMIT compareRequested();
    } else {
        QListView::keyPressEvent(event);
        return;
    }
    event->accept();
}

void TextHitsView::mouseDoubleClickEvent(QMouseEvent *event)
{
    QListView::mouseDoubleClickEvent(event);
    if (indexAt(event->pos()).isValid())
        Q_EMIT openRequested();
}

void TextHitsView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        scheduleDelayedItemsLayout(); // passages wrap anew
}

} // namespace CityProfiles
