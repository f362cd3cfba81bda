// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listheader.h"

#include "citylistmodel.h"
#include "cityrowdelegate.h"
#include "tokens.h"

#include <QMouseEvent>
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
    setSectionsMovable(true);
    setFirstSectionMovable(false);
    setHighlightSections(false);
    setMouseTracking(true);
    setResizeContentsPrecision(0); // a column fits the rows that are seen, never all
    connect(this, &QHeaderView::sectionClicked, this, [this](int section) { Q_EMIT sortClicked(section, m_further); });
}

QSize ListHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), CityRowDelegate::rowHeight(font(), false)};
}

int ListHeader::titleWidth(int section) const
{
    const QMargins margins = CityRowDelegate::cellMargins(section);
    return QFontMetrics(scaledFont(font(), TextSize::Note, true)).horizontalAdvance(text(section)) + roomForArrow()
        + margins.left() + margins.right();
}

QString ListHeader::text(int section) const
{
    return model()->headerData(section, orientation()).toString();
}

int ListHeader::roomForArrow() const
{
    return QFontMetrics(scaledFont(font(), TextSize::Note)).height() * 7 / 4;
}

void ListHeader::mouseReleaseEvent(QMouseEvent *event)
{
    m_further = (event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier)) != 0;
    QHeaderView::mouseReleaseEvent(event);
}

void ListHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    const Tokens tokens = Tokens::of(palette());
    const auto fact = [&](int role) { return model()->headerData(logicalIndex, orientation(), role).toInt(); };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(rect, tokens.surface);
    painter->fillRect(rect.left(), rect.bottom(), rect.width(), 1, tokens.hairline);
    const bool sorted = fact(CityListModel::SortPlaceRole) > 0;
    const QFont small = scaledFont(font(), TextSize::Note, sorted);
    painter->setFont(small);
    painter->setPen(QPen(sorted ? tokens.text : tokens.muted, 1.3));
    const QRect box = rect.marginsRemoved(CityRowDelegate::cellMargins(logicalIndex));
    const bool number = (fact(Qt::TextAlignmentRole) & Qt::AlignRight) != 0;
    const QString title =
        QFontMetrics(small).elidedText(text(logicalIndex), Qt::ElideRight, box.width() - (sorted ? roomForArrow() : 0));
    const Qt::Alignment place = Qt::AlignVCenter | (number ? Qt::AlignRight : Qt::AlignLeft);
    painter->drawText(QStyle::visualRect(layoutDirection(), rect, box),
                      int(QStyle::visualAlignment(layoutDirection(), place)) | Qt::TextSingleLine, title);
    if (sorted) {
        const int width = QFontMetrics(small).horizontalAdvance(title);
        paintOrder(*painter, rect, logicalIndex, number ? box.right() - width : box.left() + width, number);
    }
    painter->restore();
}

void ListHeader::paintOrder(QPainter &painter, const QRect &rect, int section, int edge, bool before) const
{
    const QFont small = scaledFont(font(), TextSize::Note);
    const double half = QFontMetrics(small).height() * 0.22;
    const auto mirrored = [&](const QRect &box) { return QStyle::visualRect(layoutDirection(), rect, box); };
    const auto fact = [&](int role) { return model()->headerData(section, orientation(), role).toInt(); };
    const int arrow = edge + (before ? -1 : 1) * int(4 * half);
    paintArrow(painter, mirrored(QRect(arrow, rect.center().y(), 1, 1)).topLeft(), half,
               fact(CityListModel::SortDescendingRole) == 0);
    if (static_cast<const CityListModel *>(model())->orders().size() < 2)
        return;
    const int width = int(5 * half);
    const QRect number(before ? arrow - int(2 * half) - width : arrow + int(2 * half), rect.top(), width,
                       rect.height());
    painter.setFont(small);
    painter.drawText(mirrored(number), Qt::AlignCenter, QLocale().toString(fact(CityListModel::SortPlaceRole)));
}

} // namespace CityProfiles
