// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>

#include <memory>
#include <vector>

class QPainter;

namespace CityProfiles {

/// Something that stands on a page: it knows its size from the beginning, paints itself anywhere, and is never cut.
class BriefBlock {
public:
    BriefBlock(qreal width, qreal height)
        : m_width(width)
        , m_height(height)
    {
    }
    virtual ~BriefBlock() = default;
    BriefBlock(const BriefBlock &) = delete;
    BriefBlock &operator=(const BriefBlock &) = delete;

    [[nodiscard]] qreal width() const { return m_width; }
    [[nodiscard]] qreal height() const { return m_height; }
    virtual void paint(QPainter *painter, const QPointF &topLeft) const = 0;

protected:
    void setHeight(qreal height) { m_height = height; }

private:
    qreal m_width;
    qreal m_height;
};

using BriefBlockPointer = std::shared_ptr<const BriefBlock>;

/// A block in the flow of a document.
struct BriefItem {
    BriefBlockPointer block;
    qreal above = 0; ///< room above it, but for the first one of a page
    bool keepsNext = false; ///< not without what follows on the same page
    BriefBlockPointer head; ///< painted above it where it begins a page: the heads of a table's columns
};

} // namespace CityProfiles
