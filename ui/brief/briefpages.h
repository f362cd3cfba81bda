// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "brief.h"
#include "briefblock.h"
#include "briefoptions.h"
#include "briefstyle.h"

#include <QRectF>

class QPagedPaintDevice;

namespace CityProfiles {

/// A block at its place on a page.
struct BriefPlace {
    QPointF at;
    BriefBlockPointer block;
};
using BriefPage = std::vector<BriefPlace>;

/// A brief laid out on paper: pages of blocks, a plain value that is painted on any device and in any thread. No
/// heading stands at the foot of a page without what follows, nothing is cut by the end of a page, no page is empty.
class BriefPages {
public:
    /// One page or as many as it takes, as the options say.
    BriefPages(const Brief &brief, const BriefOptions &options);

    [[nodiscard]] int count() const { return int(m_pages.size()); }
    /// The sheet without margins.
    [[nodiscard]] const QPageLayout &sheet() const { return m_sheet; }
    /// Of the sheet, in logical pixels of 1/96 inch.
    [[nodiscard]] QSizeF size() const;
    /// The part of the sheet within the margins.
    [[nodiscard]] QRectF area() const;
    [[nodiscard]] const std::vector<BriefPage> &pages() const { return m_pages; }

    /// Paints a page, counted from 0, in logical pixels from the painter's origin.
    void paint(QPainter *painter, int page) const;
    /// Paints all pages, each onto a page of its own and as large as it fits.
    void print(QPagedPaintDevice *device) const;

private:
    BriefStyle m_style;
    QPageLayout m_sheet;
    QString m_foot;
    std::vector<BriefPage> m_pages;
};

/// Puts the blocks of a document onto pages with this area, in their order.
[[nodiscard]] std::vector<BriefPage> flowedPages(const std::vector<BriefItem> &items, const QRectF &area);

} // namespace CityProfiles
