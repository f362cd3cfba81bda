// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "coveragemark.h"

#include "chartlooks.h"

#include <QPainter>
#include <QStyle>

namespace CityProfiles {

namespace {

QColor lighter(const Tokens &tokens)
{
    constexpr float part = 0.35F;
    const QColor &bar = tokens.bar;
    const QColor &ground = tokens.surface;
    return QColor::fromRgbF(ground.redF() + (bar.redF() - ground.redF()) * part,
                            ground.greenF() + (bar.greenF() - ground.greenF()) * part,
                            ground.blueF() + (bar.blueF() - ground.blueF()) * part);
}

void paintOutline(QPainter &painter, const QRect &box, const QColor &color, const QBrush &fill)
{
    painter.setPen(color);
    painter.setBrush(fill);
    painter.drawRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5));
}

} // namespace

void paintState(QPainter &painter, const QRect &box, State state, const Tokens &tokens, const QFont &font)
{
    painter.save();
    switch (state) {
    case State::Answered:
        painter.fillRect(box, tokens.bar);
        break;
    case State::Partial:
        paintOutline(painter, box, tokens.bar, lighter(tokens));
        break;
    case State::None:
        paintOutline(painter, box, tokens.muted, Qt::NoBrush);
        painter.fillRect(box.left() + 2, box.center().y(), box.width() - 4, 2, tokens.muted);
        break;
    case State::NotStated: {
        ChartStyle style;
        style.tokens = tokens;
        style.font = font;
        drawUnknown(&painter, box, style);
        break;
    }
    case State::NotAsked:
        break;
    }
    painter.restore();
}

void paintCities(QPainter &painter, const QRect &box, double part, const Tokens &tokens, Qt::LayoutDirection direction)
{
    painter.save();
    paintOutline(painter, box, tokens.bar, Qt::NoBrush);
    const QRect here(box.left(), box.top(), qRound(box.width() * qBound(0.0, part, 1.0)), box.height());
    painter.fillRect(QStyle::visualRect(direction, box, here), tokens.bar);
    painter.restore();
}

void paintChartSign(QPainter &painter, const QRect &box, const Tokens &tokens)
{
    constexpr int width = 3;
    const int bottom = box.top() + box.height();
    int left = box.left() + (box.width() - 3 * width - 4) / 2;
    for (const double height : {0.45, 0.8, 0.6}) {
        const int tall = qRound(box.height() * height);
        painter.fillRect(left, bottom - tall, width, tall, tokens.muted);
        left += width + 2;
    }
}

} // namespace CityProfiles
