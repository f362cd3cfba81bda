// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparemark.h"

#include "chartlooks.h"

#include <QFontMetrics>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

void paintSign(QPainter &painter, const QRect &square, const QString &sign, const MarkStyle &style)
{
    painter.setFont(style.font);
    painter.setPen(style.tokens.muted);
    painter.drawText(square, Qt::AlignCenter, sign);
}

/// A row of a grid without a level: a dashed outline with "?", as in the charts but no larger than a letter.
void paintUnknown(QPainter &painter, const QRectF &box, const MarkStyle &style)
{
    QPen pen(style.tokens.muted, 1);
    pen.setDashPattern({2, 2});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box.adjusted(-1, -1, 1, 1));
    QFont small = style.font;
    small.setPixelSize(qMax(7, qRound(box.height() * 0.85)));
    painter.setFont(small);
    painter.setPen(style.tokens.text);
    painter.drawText(box.adjusted(-2, -2, 2, 2), Qt::AlignCenter, u"?"_s);
}

} // namespace

void paintMark(QPainter &painter, const QRect &square, CellMark mark, int level, const MarkStyle &style)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double side = QFontMetrics(style.font).height() * 0.7;
    QRectF box(0, 0, side, side);
    box.moveCenter(QRectF(square).center());
    ChartStyle chart;
    chart.tokens = style.tokens;
    chart.font = style.font;
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
        paintSign(painter, square, u"?"_s, style);
        break;
    case CellMark::Level:
        drawLevel(&painter, box, level, style.levels, chart);
        break;
    case CellMark::NoLevel:
        paintUnknown(painter, box, style);
        break;
    case CellMark::NotOffered:
    case CellMark::Plain:
    case CellMark::Strong:
        break;
    }
    painter.restore();
}

QString verdictMark(Verdict verdict)
{
    return verdict == Verdict::Different ? u"≠"_s : verdict == Verdict::Same ? u"="_s : u"?"_s;
}

} // namespace CityProfiles
