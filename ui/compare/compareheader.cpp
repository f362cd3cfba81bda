// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compareheader.h"

#include "comparisonmodel.h"
#include "profilehead.h"
#include "tokens.h"

#include <QPainter>

#include <utility>

namespace CityProfiles {

CompareHeader::CompareHeader(const ComparisonModel *model, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_comparison(model)
{
    setSectionResizeMode(Fixed);
    setHighlightSections(false);
    connect(this, &QHeaderView::geometriesChanged, this, &CompareHeader::placeHeads);
    connect(this, &QHeaderView::sectionResized, this, &CompareHeader::placeHeads);
}

void CompareHeader::rebuild()
{
    // A head may be asking for this itself, from its own click; the focus goes to the head in its place.
    const QWidget *focus = window()->focusWidget();
    int focused = -1;
    for (ProfileHead *head : std::as_const(m_heads)) {
        if (focus && (head == focus || head->isAncestorOf(focus)))
            focused = int(m_heads.indexOf(head));
        head->hide();
        head->deleteLater();
    }
    m_heads.clear();
    for (int column = 0; column < m_comparison->columnCount(); ++column)
        addHead(column);
    placeHeads();
    if (focused >= 0 && !m_heads.isEmpty())
        m_heads.at(qMin(focused, int(m_heads.size()) - 1))->setFocus(Qt::OtherFocusReason);
}

void CompareHeader::addHead(int column)
{
    const ProfileIndex profile = m_comparison->comparison().indices[std::size_t(column)];
    auto *head = new ProfileHead(*m_comparison->dataset(), profile, column, viewport());
    connect(head, &QAbstractButton::clicked, this, [this, profile] { Q_EMIT openRequested(profile); });
    connect(head, &ProfileHead::removeRequested, this, [this, profile] { Q_EMIT removeRequested(profile); });
    connect(head, &ProfileHead::replaceRequested, this,
            [this, profile](ProfileIndex by) { Q_EMIT replaceRequested(profile, by); });
    head->show();
    m_heads.append(head);
}

void CompareHeader::placeHeads()
{
    for (int column = 0; column < qMin(int(m_heads.size()), count()); ++column)
        m_heads.at(column)->setGeometry(sectionViewportPosition(column), 0, sectionSize(column), viewport()->height());
}

QSize CompareHeader::sizeHint() const
{
    return m_heads.isEmpty() ? QHeaderView::sizeHint() : m_heads.first()->sizeHint();
}

void CompareHeader::resizeEvent(QResizeEvent *event)
{
    QHeaderView::resizeEvent(event);
    placeHeads();
}

void CompareHeader::paintSection(QPainter *painter, const QRect &rect, int) const
{
    painter->fillRect(rect, Tokens::of(palette()).surface);
}

} // namespace CityProfiles
