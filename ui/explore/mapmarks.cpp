// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapmarks.h"

#include <QFontMetrics>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

constexpr double ringWidth = 4.5;

QPen dashed(const QColor &color)
{
    QPen pen(color, 1.2);
    pen.setDashPattern({2, 1.6});
    return pen;
}

} // namespace

void paintDisc(QPainter &painter, const QPointF &at, double radius, bool hollow, bool unknown, const QColor &color,
               const MapStyle &style)
{
    QColor ground = hollow || unknown ? style.tokens.surface : color;
    painter.setBrush(ground);
    if (unknown)
        painter.setPen(dashed(style.tokens.muted));
    else
        painter.setPen(hollow ? QPen(color, 1.6) : QPen(style.tokens.surface, 1));
    painter.drawEllipse(at, radius, radius);
    constexpr double smallestSign = 6;
    if (!unknown || radius < smallestSign)
        return;
    QFont font = style.font;
    font.setPixelSize(int(radius * 1.4));
    painter.setFont(font);
    painter.setPen(style.tokens.muted);
    painter.drawText(QRectF(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius), Qt::AlignCenter, u"?"_s);
}

void paintCluster(QPainter &painter, const MapSymbol &symbol, const MapAnswers &answers, const MapStyle &style)
{
    constexpr int circle = 360 * 16;
    const double radius = symbol.radius;
    const QRectF box(symbol.at.x() - radius, symbol.at.y() - radius, 2 * radius, 2 * radius);
    painter.setPen(QPen(style.tokens.muted, 1));
    painter.setBrush(style.tokens.surface);
    painter.drawEllipse(box);
    painter.setPen(Qt::NoPen);
    int before = 0;
    for (std::size_t answer = 0; answer < symbol.answers.size(); ++answer) {
        const int count = symbol.answers[answer];
        const bool unknown = !answers.isEmpty() && answer == 0;
        const int from = circle / 4 - int(std::lround(double(circle) * before / symbol.count));
        const int to = circle / 4 - int(std::lround(double(circle) * (before + count) / symbol.count));
        before += count;
        if (count == 0 || unknown)
            continue;
        painter.setBrush(style.answer(answers, int(answer)));
        painter.drawPie(box, from, to - from);
    }
    painter.setPen(QPen(style.tokens.muted, 0.8));
    painter.setBrush(style.tokens.surface);
    painter.drawEllipse(symbol.at, radius - ringWidth, radius - ringWidth);
    QFont font = scaledFont(style.font, TextSize::Note);
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(style.tokens.text);
    painter.drawText(box, Qt::AlignCenter, QLocale().toString(symbol.count));
}

void paintSymbol(QPainter &painter, const MapSymbol &symbol, const MapAnswers &answers, const MapStyle &style)
{
    if (symbol.isCluster()) {
        paintCluster(painter, symbol, answers, style);
        return;
    }
    const auto said = std::find(symbol.answers.begin(), symbol.answers.end(), 1) - symbol.answers.begin();
    paintDisc(painter, symbol.at, symbol.radius, symbol.size == 0, !answers.isEmpty() && said == 0,
              style.answer(answers, int(said)), style);
}

double cellStrength(int count, int most)
{
    constexpr double weakest = 0.3;
    return most > 1 ? weakest + (1 - weakest) * std::log(double(count)) / std::log(double(most)) : 1;
}

void paintCells(QPainter &painter, const MapCells &cells, const MapAnswers &answers, const MapStyle &style)
{
    QImage image(cells.columns, cells.rows, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    std::vector<QRgb> colors;
    colors.reserve(std::size_t(cells.answers));
    for (int answer = 0; answer < cells.answers; ++answer)
        colors.push_back(style.answer(answers, answer).rgb());
    for (int row = 0; row < cells.rows; ++row) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(row));
        for (int column = 0; column < cells.columns; ++column) {
            const int count = cells.count(column, row);
            if (count == 0)
                continue;
            const QRgb color = colors[std::size_t(cells.answer(column, row))];
            const int alpha = int(255 * cellStrength(count, cells.most));
            line[column] = qPremultiply(qRgba(qRed(color), qGreen(color), qBlue(color), alpha));
        }
    }
    painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
    painter.drawImage(QRectF(cells.origin.toPoint(), QSizeF(image.size() * MapCells::side)), image);
}

void paintRing(QPainter &painter, const QPointF &at, double radius, const QColor &color, const MapStyle &style)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(style.tokens.surface, 5));
    painter.drawEllipse(at, radius + 2.5, radius + 2.5);
    painter.setPen(QPen(color, 2.5));
    painter.drawEllipse(at, radius + 2.5, radius + 2.5);
}

QRectF labelRect(const QPointF &at, double radius, const QString &text, const QFont &font)
{
    const QFontMetricsF metrics(font);
    const QSizeF size(metrics.horizontalAdvance(text) + 2 * Spacing::small, metrics.height());
    return QRectF(QPointF(at.x() + radius + 3, at.y() - size.height() / 2), size);
}

void paintLabel(QPainter &painter, const QRectF &rect, const QString &text, const QColor &color, const MapStyle &style)
{
    QColor ground = style.tokens.surface;
    ground.setAlpha(215);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(rect, 3, 3);
    painter.setFont(scaledFont(style.font, TextSize::Note));
    painter.setPen(color);
    painter.drawText(rect, Qt::AlignCenter | Qt::TextSingleLine, text);
}

} // namespace CityProfiles
