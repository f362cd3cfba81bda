// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefblock.h"
#include "briefstyle.h"

#include <QColor>

namespace CityProfiles {

class ChartPicture;

/// Blocks one below the other.
class BriefStack : public BriefBlock {
public:
    explicit BriefStack(qreal width)
        : BriefBlock(width, 0)
    {
    }

    /// Below what is there, with room between the two.
    void add(const BriefBlockPointer &block, qreal above = 0);
    void addSpace(qreal room) { setHeight(height() + room); }
    [[nodiscard]] bool isEmpty() const { return m_parts.empty(); }

    void paint(QPainter *painter, const QPointF &topLeft) const override;

private:
    std::vector<std::pair<qreal, BriefBlockPointer>> m_parts; ///< with their tops
};

/// Blocks side by side, painted in the order in which they are read.
class BriefColumns : public BriefBlock {
public:
    BriefColumns(qreal width, const BriefStyle &style)
        : BriefBlock(width, 0)
        , m_mirrored(style.isMirrored())
    {
    }

    /// At a distance from where lines begin; as high as the columns are together.
    void add(qreal start, const BriefBlockPointer &block);

    void paint(QPainter *painter, const QPointF &topLeft) const override;

private:
    bool m_mirrored;
    std::vector<std::pair<qreal, BriefBlockPointer>> m_parts; ///< with their distances
};

/// A straight line across.
class BriefRule : public BriefBlock {
public:
    BriefRule(qreal width, const QColor &colour, qreal thickness = 0.75)
        : BriefBlock(width, thickness)
        , m_colour(colour)
    {
    }
    void paint(QPainter *painter, const QPointF &topLeft) const override;

private:
    QColor m_colour;
};

/// A chart as vectors.
class BriefPicture : public BriefBlock {
public:
    BriefPicture(const std::shared_ptr<const ChartPicture> &picture, const BriefStyle &style, const QSizeF &size);
    /// The least height, with rows as close as they can be read.
    [[nodiscard]] static qreal lowest(const ChartPicture &picture, const BriefStyle &style, qreal width);
    void paint(QPainter *painter, const QPointF &topLeft) const override;

private:
    std::shared_ptr<const ChartPicture> m_picture;
    ChartLook m_look;
};

/// The letter of a compared profile.
class BriefBadge : public BriefBlock {
public:
    static constexpr qreal size = 17;

    BriefBadge(std::size_t place, const BriefStyle &style);
    void paint(QPainter *painter, const QPointF &topLeft) const override;

private:
    std::size_t m_place;
    BriefStyle m_style;
};

} // namespace CityProfiles
