// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparemark.h"

#include "chartlooks.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

void paintSign(QPainter &painter, const QRect &square, const QString &sign, const MarkStyle &style)
{
    painter.setFont(style.font);
    painter.setPen(style.tokens.muted);
    painter.drawText(square, Qt::AlignCenter, sign);
}

QPen dashed(const QColor &color)
{
    QPen pen(color, 1);
    pen.setDashPattern({2, 2});
    return pen;
}

/// Nothing is known: a dashed outline with "?", as in the charts but no larger than a letter.
void paintUnknown(QPainter &painter, const QRectF &box, const MarkStyle &style)
{
    painter.setPen(dashed(style.tokens.muted));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box.adjusted(-1, -1, 1, 1));
    QFont small = style.font;
    small.setPixelSize(qMax(7, qRound(box.height() * 0.85)));
    painter.setFont(small);
    painter.setPen(style.tokens.muted);
    painter.drawText(box.adjusted(-2, -2, 2, 2), Qt::AlignCenter, u"?"_s);
}

ChartStyle chartStyle(const MarkStyle &style)
{
    ChartStyle chart;
    chart.tokens = style.tokens;
    chart.font = style.font;
    return chart;
}

} // namespace

void paintMark(QPainter &painter, const QRect &square, CellMark mark, int level, const MarkStyle &style)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double side = QFontMetrics(style.font).height() * 0.7;
    QRectF box(0, 0, side, side);
    box.moveCenter(QRectF(square).center());
    switch (mark) {
    case CellMark::Named:
        painter.setPen(Qt::NoPen);
        painter.setBrush(style.color);
        painter.drawEllipse(box.adjusted(0.5, 0.5, -0.5, -0.5));
        break;
    case CellMark::NotNamed:
        paintSign(painter, square, u"–"_s, style);
        break;
    case CellMark::Unknown:
    case CellMark::NoLevel:
        paintUnknown(painter, box, style);
        break;
    case CellMark::Level:
        drawLevel(&painter, box, level, style.levels, chartStyle(style));
        break;
    case CellMark::NotOffered:
    case CellMark::Plain:
    case CellMark::Strong:
    case CellMark::Quiet:
        break;
    }
    painter.restore();
}

void paintSquare(QPainter &painter, const QRect &square, int level, const MarkStyle &style)
{
    painter.save();
    if (level >= 0) {
        drawLevel(&painter, QRectF(square), level, style.levels, chartStyle(style));
    } else {
        painter.setPen(dashed(style.tokens.muted));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(square.adjusted(0, 0, -1, -1));
    }
    painter.restore();
}

void paintBar(QPainter &painter, const QRect &box, const NumberBar &bar, Qt::LayoutDirection direction,
              const MarkStyle &style)
{
    painter.save();
    const auto part = [&](double from, double to) {
        const QRect piece(box.left() + qRound(box.width() * from), box.top(), qRound(box.width() * (to - from)),
                          box.height());
        return QStyle::visualRect(direction, box, piece);
    };
    painter.fillRect(box.left(), box.bottom(), box.width(), 1, style.tokens.hairline);
    if (bar.solid > 0)
        painter.fillRect(part(0, bar.solid), style.color);
    if (bar.open > bar.solid) {
        painter.setPen(dashed(style.color));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(part(bar.solid, bar.open).adjusted(0, 0, -1, -1));
    }
    painter.restore();
}

QString verdictMark(Verdict verdict)
{
    return verdict == Verdict::Different ? u"≠"_s : verdict == Verdict::Same ? u"="_s : u"?"_s;
}

} // namespace CityProfiles
