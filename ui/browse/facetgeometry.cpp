// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facetgeometry.h"

#include <QFontMetrics>
#include <QStyle>

#include <algorithm>

namespace CityProfiles {

namespace {

/// The width that counts and their bars take, whatever is counted at the moment.
int countWidth(const QModelIndex &index, const QFontMetrics &metrics)
{
    const auto *model = qobject_cast<const FacetModel *>(index.model());
    const int least = metrics.horizontalAdvance(QStringLiteral("≥ 0,000"));
    return model ? std::max(least, metrics.horizontalAdvance(model->largestCountText()) + Spacing::small) : least;
}

} // namespace

FacetGeometry::FacetGeometry(const QModelIndex &index, const QRect &rect, const QFont &font,
                             Qt::LayoutDirection direction)
    : m_kind(FacetModel::Kind(index.data(FacetModel::KindRole).toInt()))
    , m_rect(rect)
    , m_direction(direction)
    , m_line(QFontMetrics(font).height())
    , m_folds(index.model()->hasChildren(index))
    , m_countWidth(countWidth(index, QFontMetrics(font)))
{
    for (QModelIndex above = index.parent(); above.isValid(); above = above.parent())
        ++m_level;
}

QRect FacetGeometry::turned(const QRect &rect) const
{
    return QStyle::visualRect(m_direction, m_rect, rect);
}

int FacetGeometry::labelLeft() const
{
    const bool value = m_kind == FacetModel::Kind::Value || m_kind == FacetModel::Kind::Unknown;
    return edge + std::max(0, m_level - 1) * step + (value ? m_line + Spacing::small : 0);
}

QRect FacetGeometry::label() const
{
    const int fold = m_folds && m_level > 0 ? m_line : 0;
    return m_rect.adjusted(labelLeft(), 0, -edge - countRoom() - fold, 0);
}

QRect FacetGeometry::count() const
{
    return {m_rect.right() - edge - m_countWidth + 1, m_rect.top() + 3, m_countWidth, m_rect.height() - 6};
}

QRect FacetGeometry::box() const
{
    const int size = m_line - 2;
    return {m_rect.left() + labelLeft() - size - Spacing::small - 1, m_rect.center().y() - size / 2, size, size};
}

QRect FacetGeometry::heading(bool withWord) const
{
    return m_rect.adjusted(edge + step, 0, -edge - (withWord ? m_countWidth : 0), 0);
}

int FacetGeometry::binAt(int x, int bins) const
{
    const QRect bars = histogram();
    const int place = m_direction == Qt::RightToLeft ? bars.right() - x : x - bars.left();
    return std::clamp(place * bins / std::max(1, bars.width()), 0, bins - 1);
}

bool FacetGeometry::isWithin(const QRect &part, int x) const
{
    const QRect place = turned(part);
    return x >= place.left() && x <= place.right();
}

bool FacetGeometry::isMatchWord(int x) const
{
    const int width = m_countWidth + edge;
    return isWithin(QRect(m_rect.right() - width, m_rect.top(), width, m_rect.height()), x);
}

bool FacetGeometry::isFoldArrow(int x) const
{
    const int right = m_rect.right() - edge - countRoom();
    return isWithin(QRect(right - m_line, m_rect.top(), m_line + 4, m_rect.height()), x);
}

} // namespace CityProfiles
