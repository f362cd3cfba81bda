// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportpreview.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

namespace CityProfiles {

namespace {

/// The translation context of this file.
class Text {
    Q_DECLARE_TR_FUNCTIONS(ExportPreview)
};

void drawChequers(QPainter *painter, const QRect &area)
{
    constexpr int square = 8;
    const Tokens tokens = Tokens::light();
    painter->fillRect(area, tokens.surface);
    for (int y = 0; y * square < area.height(); ++y) {
        for (int x = y % 2; x * square < area.width(); x += 2)
            painter->fillRect(x * square, y * square, square, square, tokens.hairline);
    }
}

} // namespace

QPixmap previewOf(const ChartPicture &picture, const ChartFileOptions &options, const QSize &room, qreal pixelRatio)
{
    const ChartSize size = fittedSize(picture, options);
    const QSizeF logical = size.logical();
    if (!checkChartSize(picture, size, options.look))
        return {};
    const QSize shown = logical.scaled(QSizeF(room) * pixelRatio, Qt::KeepAspectRatio).toSize();
    if (shown.isEmpty())
        return {};
    QPixmap pixmap(shown);
    QPainter painter(&pixmap);
    drawChequers(&painter, pixmap.rect());
    painter.scale(shown.width() / logical.width(), shown.height() / logical.height());
    picture.paint(&painter, QRectF(QPointF(0, 0), logical), options.look);
    painter.resetTransform();
    painter.setPen(Tokens::light().hairline);
    painter.drawRect(pixmap.rect().adjusted(0, 0, -1, -1));
    painter.end();
    pixmap.setDevicePixelRatio(pixelRatio);
    return pixmap;
}

QString sizeText(const ChartSize &size, ChartFormat format)
{
    const QLocale locale;
    const QSizeF paper = size.in(ChartSize::Unit::Millimetres);
    const QString text =
        Text::tr("%1 × %2 mm").arg(locale.toString(qRound(paper.width())), locale.toString(qRound(paper.height())));
    if (format != ChartFormat::Png)
        return text;
    return Text::tr("%1, %2 × %3 pixels", "paper size, width, height")
        .arg(text, locale.toString(size.pixels().width()), locale.toString(size.pixels().height()));
}

} // namespace CityProfiles
