// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartsvg.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>

namespace CityProfiles {

QByteArray svgBytes(const ChartPicture &picture, const QSizeF &logicalSize, const ChartLook &look)
{
    constexpr int fraction = 1000; // the generator takes whole numbers for the size of the sheet
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(96 * fraction);
    generator.setSize((logicalSize * fraction).toSize());
    generator.setViewBox(QRectF(QPointF(0, 0), logicalSize));
    generator.setTitle(picture.title());
    generator.setDescription(QString(picture.description() % u'\n' % picture.source()));
    QPainter painter(&generator);
    picture.paint(&painter, QRectF(QPointF(0, 0), logicalSize), look);
    painter.end();
    // The generator names the first family only; where that is missing, text would be in whatever the viewer likes.
    QByteArray svg = buffer.data();
    return svg.replace("font-family=\"Inter\"", "font-family=\"Inter, 'Noto Sans', sans-serif\"");
}

} // namespace CityProfiles
