// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefpages.h"

#include "briefflow.h"
#include "briefonepage.h"
#include "briefparts.h"
#include "brieftext.h"

#include <QLocale>
#include <QPagedPaintDevice>
#include <QPainter>

namespace CityProfiles {

namespace {

constexpr std::size_t uprightColumns = 4; // profiles that fit across an upright sheet
constexpr qreal logicalPerPoint = 96.0 / 72;

/// The smallest type that can still be read where there are many columns.
qreal scaleFor(std::size_t columns)
{
    return columns <= uprightColumns ? 1 : columns <= 6 ? 0.92 : 0.84;
}

/// How many items from `first` on have to stand on one page.
std::size_t keptTogether(const std::vector<BriefItem> &items, std::size_t first)
{
    std::size_t last = first;
    while (last + 1 < items.size() && items[last].keepsNext)
        ++last;
    return last - first + 1;
}

qreal heightOf(const std::vector<BriefItem> &items, std::size_t first, std::size_t count)
{
    qreal height = 0;
    for (std::size_t place = first; place < first + count; ++place)
        height += items[place].block->height() + (place > first ? items[place].above : 0);
    return height;
}

} // namespace

std::vector<BriefPage> flowedPages(const std::vector<BriefItem> &items, const QRectF &area)
{
    std::vector<BriefPage> pages;
    qreal y = area.bottom() + 1; // so that the first item begins the first page
    for (std::size_t first = 0; first < items.size();) {
        const std::size_t count = keptTogether(items, first);
        const bool fits = !pages.empty() && y + items[first].above + heightOf(items, first, count) <= area.bottom();
        if (!fits) {
            pages.emplace_back();
            y = area.top();
        }
        for (std::size_t place = first; place < first + count; ++place) {
            const BriefItem &item = items[place];
            if (pages.back().empty() && item.head) {
                pages.back().push_back({QPointF(area.left(), y), item.head});
                y += item.head->height();
            } else if (!pages.back().empty()) {
                y += item.above;
            }
            pages.back().push_back({QPointF(area.left(), y), item.block});
            y += item.block->height();
        }
        first += count;
    }
    return pages;
}

BriefPages::BriefPages(const Brief &brief, const BriefOptions &options)
    : m_sheet(briefSheet(options.paper, brief.columns.size() > uprightColumns))
    , m_foot(brief.foot)
{
    m_style.direction = QLocale().textDirection();
    BriefStyle style = m_style;
    style.scale = scaleFor(brief.columns.size());
    if (options.length == BriefOptions::Length::OnePage)
        m_pages = {onePage(brief, style, area())};
    else
        m_pages = flowedPages(flowOf(brief, style, area().size()), area());
}

QSizeF BriefPages::size() const
{
    return m_sheet.fullRect(QPageLayout::Point).size() * logicalPerPoint;
}

QRectF BriefPages::area() const
{
    return QRectF(QPointF(0, 0), size())
        .adjusted(BriefSpace::side, BriefSpace::top, -BriefSpace::side, -BriefSpace::bottom);
}

void BriefPages::paint(QPainter *painter, int page) const
{
    painter->save();
    painter->setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    for (const BriefPlace &place : m_pages[std::size_t(page)])
        place.block->paint(painter, place.at);
    const qreal width = area().width();
    const qreal y = size().height() - BriefSpace::bottom + 26;
    painter->fillRect(QRectF(BriefSpace::side, y, width, 0.75), m_style.tokens.hairline);
    constexpr qreal numberRoom = 60;
    BriefTextLook look{BriefType::Note, m_style.tokens.muted, false, 1};
    const auto foot = briefText(m_foot, look, m_style, width - numberRoom);
    look.atEnd = true;
    const auto number = briefText(BriefText::tr("%1 of %2", "page number, pages").arg(page + 1).arg(count()), look,
                                  m_style, numberRoom);
    const bool mirrored = m_style.isMirrored();
    foot->paint(painter, QPointF(BriefSpace::side + (mirrored ? numberRoom : 0), y + 7));
    number->paint(painter, QPointF(BriefSpace::side + (mirrored ? 0 : width - numberRoom), y + 7));
    painter->restore();
}

void BriefPages::print(QPagedPaintDevice *device) const
{
    QPainter painter(device);
    for (int page = 0; page < count(); ++page) {
        if (page > 0)
            device->newPage();
        const qreal scale = qMin(device->width() / size().width(), device->height() / size().height());
        painter.save();
        painter.scale(scale, scale);
        paint(&painter, page);
        painter.restore();
    }
}

} // namespace CityProfiles
