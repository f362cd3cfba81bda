// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartpdf.h"

#include "pdfmetadata.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include <cmath>

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

constexpr qreal pointsPerLogical = 72.0 / 96;

QPageLayout pageOf(const QSizeF &logicalSize)
{
    const QSize points(int(std::ceil(logicalSize.width() * pointsPerLogical - 0.01)),
                       int(std::ceil(logicalSize.height() * pointsPerLogical - 0.01)));
    return {QPageSize(points, {}, QPageSize::ExactMatch), QPageLayout::Portrait, {}};
}

} // namespace

QByteArray pdfBytes(const ChartPicture &picture, const QSizeF &logicalSize, const ChartLook &look)
{
    constexpr int resolution = 1200;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(resolution);
    writer.setPageLayout(pageOf(logicalSize));
    writer.setTitle(picture.title());
    writer.setCreator(QGuiApplication::applicationDisplayName());
    const PdfDescription description{picture.title(), picture.description(), picture.keywords(), picture.source()};
    writer.setDocumentXmpMetadata(pdfMetadata(description));
    writer.addFileAttachment(u"figures.csv"_s, picture.figures(), u"text/csv"_s);
    QPainter painter(&writer);
    painter.scale(resolution / 96.0, resolution / 96.0);
    ChartLook readable = look;
    readable.plainGlyphs = true;
    picture.paint(&painter, QRectF(QPointF(0, 0), QSizeF(writer.width(), writer.height()) * 96 / resolution), readable);
    painter.end();
    return describedPdf(buffer.data(), description);
}

} // namespace CityProfiles
