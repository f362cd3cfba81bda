// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefarrangement.h"

#include "chartpicture.h"
#include "comparedbadge.h"

#include <QPainter>

namespace CityProfiles {

void BriefStack::add(const BriefBlockPointer &block, qreal above)
{
    const qreal top = m_parts.empty() ? height() : height() + above;
    m_parts.emplace_back(top, block);
    setHeight(top + block->height());
}

void BriefStack::paint(QPainter *painter, const QPointF &topLeft) const
{
    for (const auto &[top, block] : m_parts)
        block->paint(painter, topLeft + QPointF(0, top));
}

void BriefColumns::add(qreal start, const BriefBlockPointer &block)
{
    m_parts.emplace_back(start, block);
    setHeight(qMax(height(), block->height()));
}

void BriefColumns::paint(QPainter *painter, const QPointF &topLeft) const
{
    for (const auto &[start, block] : m_parts)
        block->paint(painter, topLeft + QPointF(m_mirrored ? width() - start - block->width() : start, 0));
}

void BriefRule::paint(QPainter *painter, const QPointF &topLeft) const
{
    painter->fillRect(QRectF(topLeft, QSizeF(width(), height())), m_colour);
}

BriefPicture::BriefPicture(const std::shared_ptr<const ChartPicture> &picture, const BriefStyle &style,
                           const QSizeF &size)
    : BriefBlock(size.width(), size.height())
    , m_picture(picture)
    , m_look(style.chartLook())
{
}

qreal BriefPicture::lowest(const ChartPicture &picture, const BriefStyle &style, qreal width)
{
    return picture.smallestHeight(width, style.chartLook());
}

void BriefPicture::paint(QPainter *painter, const QPointF &topLeft) const
{
    m_picture->paint(painter, QRectF(topLeft, QSizeF(width(), height())), m_look);
}

BriefBadge::BriefBadge(std::size_t place, const BriefStyle &style)
    : BriefBlock(size, size)
    , m_place(place)
    , m_style(style)
{
}

void BriefBadge::paint(QPainter *painter, const QPointF &topLeft) const
{
    painter->setFont(m_style.font(BriefType::Body));
    paintBadge(*painter, QRectF(topLeft, QSizeF(size, size)), int(m_place), m_style.tokens);
}

} // namespace CityProfiles
