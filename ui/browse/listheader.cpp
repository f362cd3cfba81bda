// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listheader.h"

#include "cityrowdelegate.h"
#include "tokens.h"

#include <QPainter>

namespace CityProfiles {

namespace {

/// A chevron that points up where the order ascends.
void paintArrow(QPainter &painter, const QPointF &middle, double half, bool up)
{
    const double rise = up ? -half / 2 : half / 2;
    painter.drawPolyline(
        QPolygonF{middle + QPointF(-half, -rise), middle + QPointF(0, rise), middle + QPointF(half, -rise)});
}

} // namespace

ListHeader::ListHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setMouseTracking(true);
}

QSize ListHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), CityRowDelegate::rowHeight(font(), false)};
}

void ListHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    const Tokens tokens = Tokens::of(palette());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(rect, tokens.surface);
    painter->fillRect(rect.left(), rect.bottom(), rect.width(), 1, tokens.hairline);
    const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == logicalIndex;
    const QFont small = scaledFont(font(), TextSize::Note, sorted);
    painter->setFont(small);
    painter->setPen(QPen(sorted ? tokens.text : tokens.muted, 1.3));
    const QRect box = rect.marginsRemoved(CityRowDelegate::cellMargins(logicalIndex));
    const bool number =
        (model()->headerData(logicalIndex, orientation(), Qt::TextAlignmentRole).toInt() & Qt::AlignRight) != 0;
    const QString title = QFontMetrics(small).elidedText(model()->headerData(logicalIndex, orientation()).toString(),
                                                         Qt::ElideRight, box.width());
    const Qt::Alignment place = Qt::AlignVCenter | (number ? Qt::AlignRight : Qt::AlignLeft);
    painter->drawText(QStyle::visualRect(layoutDirection(), rect, box),
                      int(QStyle::visualAlignment(layoutDirection(), place)) | Qt::TextSingleLine, title);
    if (sorted) {
        const int width = QFontMetrics(small).horizontalAdvance(title);
        const double half = QFontMetrics(small).height() * 0.22;
        const int x = number ? box.right() - width - int(4 * half) : box.left() + width + int(4 * half);
        const QRect middle = QStyle::visualRect(layoutDirection(), rect, QRect(x, rect.center().y(), 1, 1));
        paintArrow(*painter, middle.topLeft(), half, sortIndicatorOrder() == Qt::AscendingOrder);
    }
    painter->restore();
}

} // namespace CityProfiles
