// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartlooks.h"

#include <QFontMetricsF>
#include <QPen>

namespace CityProfiles {

namespace {

QColor between(const QColor &from, const QColor &to, double part)
{
    return QColor::fromRgbF(float(from.redF() + (to.redF() - from.redF()) * part),
                            float(from.greenF() + (to.greenF() - from.greenF()) * part),
                            float(from.blueF() + (to.blueF() - from.blueF()) * part));
}

} // namespace

void drawHatch(QPainter *painter, const QRectF &area, const QColor &colour, qreal spacing)
{
    const QRectF inside = area.adjusted(0.5, 0.5, -0.5, -0.5);
    painter->setPen(QPen(colour, 2, Qt::SolidLine, Qt::FlatCap));
    for (qreal x = area.left() - area.height(); x < area.right(); x += spacing) {
        // From the lower edge or the left one, to the upper edge or the right one.
        const qreal begin = qMax(inside.left() - x, area.bottom() - inside.bottom());
        const qreal end = qMin(inside.right() - x, area.bottom() - inside.top());
        if (begin < end)
            painter->drawLine(QPointF(x + begin, area.bottom() - begin), QPointF(x + end, area.bottom() - end));
    }
    painter->setPen(QPen(colour, 1));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(area.adjusted(0.5, 0.5, -0.5, -0.5));
}

void drawBar(QPainter *painter, const QRectF &area, bool isPublished, const ChartStyle &style)
{
    if (!isPublished) {
        painter->fillRect(area, style.tokens.bar);
        return;
    }
    QPen pen(style.tokens.published, 1.5);
    pen.setJoinStyle(Qt::MiterJoin);
    painter->setPen(pen);
    painter->setBrush(style.tokens.surface.alpha() > 0 ? QBrush(style.tokens.surface) : QBrush(Qt::NoBrush));
    painter->drawRect(area);
}

void drawUnknown(QPainter *painter, const QRectF &area, const ChartStyle &style)
{
    QPen pen(style.tokens.muted, 1);
    pen.setDashPattern({3, 3});
    painter->setPen(pen);
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(area.adjusted(0.5, 0.5, -0.5, -0.5));
    const QFont font = style.noteFont(true);
    if (area.width() < QFontMetricsF(font).horizontalAdvance(u'?') + 6)
        return;
    painter->setFont(font);
    painter->setPen(style.tokens.muted);
    painter->drawText(area, Qt::AlignCenter | Qt::TextDontClip, QStringLiteral("?"));
}

void drawLevel(QPainter *painter, const QRectF &area, int level, int levels, const ChartStyle &style)
{
    const double part = levels > 1 ? double(level) / (levels - 1) : 0;
    const QColor colour = between(style.tokens.sufficient, style.tokens.insufficient, part);
    if (level == 0)
        painter->fillRect(area, colour);
    else
        drawHatch(painter, area, colour, 3 + 3 * level);
}

void drawMark(QPainter *painter, const QRectF &area, const ChartStyle &style)
{
    painter->fillRect(area, style.tokens.accent);
}

void drawDot(QPainter *painter, const QPointF &centre, const ChartStyle &style)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(style.tokens.accent);
    painter->drawEllipse(centre, 4, 4);
    painter->restore();
}

} // namespace CityProfiles
