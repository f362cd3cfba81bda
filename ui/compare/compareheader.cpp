// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compareheader.h"

#include "comparisonmodel.h"
#include "profilehead.h"
#include "tokens.h"

#include <QPainter>

#include <utility>

namespace CityProfiles {

CompareHeader::CompareHeader(Qt::Orientation orientation, const ComparisonModel *model, ProfileSuggestions *suggestions,
                             QWidget *parent)
    : QHeaderView(orientation, parent)
    , m_comparison(model)
    , m_suggestions(suggestions)
{
    setObjectName(QStringLiteral("profiles"));
    setSectionResizeMode(Fixed);
    setMinimumSectionSize(1);
    setHighlightSections(false);
    connect(this, &QHeaderView::geometriesChanged, this, [this] { placeHeads(m_pinned, m_pinnedAt); });
    connect(this, &QHeaderView::sectionResized, this, [this] { placeHeads(m_pinned, m_pinnedAt); });
}

void CompareHeader::rebuild()
{
    // A head may be asking for this itself, from its own click; the focus goes to the head in its place.
    const QWidget *focus = window()->focusWidget();
    int focused = std::exchange(m_moved, -1);
    const bool moved = focused >= 0;
    for (ProfileHead *head : std::as_const(m_heads)) {
        if (!moved && focus && (head == focus || head->isAncestorOf(focus)))
            focused = int(m_heads.indexOf(head));
        head->hide();
        head->deleteLater();
    }
    m_heads.clear();
    m_pinned = -1;
    for (int place = 0; place < m_comparison->columnCount(); ++place)
        addHead(place);
    placeHeads(m_pinned, m_pinnedAt);
    if (focused >= 0 && !m_heads.isEmpty())
        m_heads.at(qMin(focused, int(m_heads.size()) - 1))->setFocus(Qt::OtherFocusReason);
}

void CompareHeader::addHead(int place)
{
    const ProfileIndex profile = m_comparison->comparison().indices[std::size_t(place)];
    const ProfileHead::Place at{place, m_comparison->columnCount(), m_comparison->reference() == profile,
                                orientation()};
    auto *head = new ProfileHead(*m_comparison->dataset(), profile, at, m_suggestions, viewport());
    connect(head, &QAbstractButton::clicked, this, [this, profile] { Q_EMIT openRequested(profile); });
    connect(head, &ProfileHead::removeRequested, this, [this, profile] { Q_EMIT removeRequested(profile); });
    connect(head, &ProfileHead::replaceRequested, this,
            [this, profile](ProfileIndex by) { Q_EMIT replaceRequested(profile, by); });
    connect(head, &ProfileHead::referenceRequested, this,
            [this, profile](bool reference) { Q_EMIT referenceRequested(profile, reference); });
    connect(head, &ProfileHead::moveRequested, this, [this, place](int to) {
        m_moved = to;
        Q_EMIT moveRequested(place, to);
    });
    if (!m_heads.isEmpty())
        setTabOrder(m_heads.constLast(), head);
    head->show();
    m_heads.append(head);
}

void CompareHeader::placeHeads(int pinned, int pinnedAt)
{
    m_pinned = pinned;
    m_pinnedAt = pinnedAt;
    for (int place = 0; place < qMin(int(m_heads.size()), count()); ++place) {
        const int at = place == pinned ? pinnedAt : sectionViewportPosition(place);
        const int size = sectionSize(place);
        m_heads.at(place)->setGeometry(orientation() == Qt::Horizontal ? QRect(at, 0, size, viewport()->height())
                                                                       : QRect(0, at, viewport()->width(), size));
    }
    if (pinned >= 0 && pinned < m_heads.size())
        m_heads.at(pinned)->raise();
}

QSize CompareHeader::sizeHint() const
{
    if (m_heads.isEmpty())
        return QHeaderView::sizeHint();
    QSize size = m_heads.first()->sizeHint();
    for (int place = 0; place < int(m_heads.size()); ++place) {
        const int width = orientation() == Qt::Horizontal ? sectionSize(place) : size.width();
        size.setHeight(qMax(size.height(), m_heads.at(place)->heightForWidth(width)));
    }
    return size;
}

void CompareHeader::resizeEvent(QResizeEvent *event)
{
    QHeaderView::resizeEvent(event);
    placeHeads(m_pinned, m_pinnedAt);
}

void CompareHeader::paintSection(QPainter *painter, const QRect &rect, int) const
{
    painter->fillRect(rect, Tokens::of(palette()).surface);
}

} // namespace CityProfiles
