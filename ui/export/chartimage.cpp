// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartimage.h"

#include <QCoreApplication>
#include <QImageWriter>
#include <QPainter>
#include <QSaveFile>

#include <cmath>

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

constexpr int largestSide = 20000;

/// The translation context of this file.
class Text {
    Q_DECLARE_TR_FUNCTIONS(ChartImage)
};

Error sizeError(const QString &what, const QString &remedy)
{
    return {ErrorKind::Usage, what, remedy, {}, 0, {}};
}

int pixels(qreal logical, int dpi)
{
    return int(std::ceil(logical * dpi / 96));
}

Error notWritten(const QString &path, const QString &reason)
{
    return {ErrorKind::NotWritten,
            Text::tr("The picture could not be written: %1").arg(reason),
            Text::tr("Choose another folder, or free some space."),
            path,
            0,
            {}};
}

} // namespace

Outcome checkImageSize(const ChartPicture &picture, const ChartImageOptions &options)
{
    const QSize size = options.pixels;
    if (size.width() < 1 || size.height() < 1 || size.width() > largestSide || size.height() > largestSide
        || options.dpi < 10 || options.dpi > 2400)
        return sizeError(Text::tr("A picture has 1 to %1 pixels a side and 10 to 2400 dpi.").arg(largestSide),
                         Text::tr("Ask for another size."));
    const QSizeF logical = options.logicalSize();
    if (logical.width() < ChartPicture::smallestWidth({}))
        return sizeError(Text::tr("The picture is too narrow for this chart."),
                         Text::tr("Ask for a width of at least %1 pixels.")
                             .arg(pixels(ChartPicture::smallestWidth({}), options.dpi)));
    const qreal smallest = picture.smallestHeight(logical.width());
    if (logical.height() < smallest)
        return sizeError(Text::tr("The picture is too low for this chart."),
                         Text::tr("Ask for a height of at least %1 pixels.").arg(pixels(smallest, options.dpi)));
    return success();
}

Result<QImage> chartImage(const ChartPicture &picture, const ChartImageOptions &options)
{
    if (const Outcome size = checkImageSize(picture, options); !size)
        return size.error();
    QImage image(options.pixels, QImage::Format_RGB32);
    if (image.isNull())
        return sizeError(Text::tr("There is not enough memory for a picture of this size."),
                         Text::tr("Ask for a smaller size."));
    QPainter painter(&image);
    painter.scale(options.dpi / 96.0, options.dpi / 96.0);
    picture.paint(&painter, QRectF(QPointF(0, 0), options.logicalSize()));
    painter.end();
    // After painting: before it the resolution would change the size of text in points.
    const int dotsPerMeter = qRound(options.dpi / 0.0254);
    image.setDotsPerMeterX(dotsPerMeter);
    image.setDotsPerMeterY(dotsPerMeter);
    image.setText(u"Title"_s, picture.title());
    image.setText(u"Source"_s, picture.source());
    return image;
}

Result<QImage> chartImage(const Dataset &dataset, const ChartTable &table, std::optional<ProfileIndex> city,
                          const ChartImageOptions &options)
{
    const auto picture = ChartPicture::make(dataset, table, city);
    return picture ? chartImage(*picture, options) : Result<QImage>(picture.error());
}

Outcome writePng(const QImage &image, QIODevice *device)
{
    constexpr int fastCompression = 75; // a quarter faster than Qt's own level, and a sixth larger
    QImageWriter writer(device, "png");
    writer.setQuality(fastCompression);
    if (!writer.write(image))
        return notWritten({}, device->errorString().isEmpty() ? writer.errorString() : device->errorString());
    return success();
}

Outcome saveChartImage(const QString &path, const QImage &image)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return notWritten(path, file.errorString());
    if (const Outcome written = writePng(image, &file); !written)
        return notWritten(path, file.errorString());
    if (!file.commit())
        return notWritten(path, file.errorString());
    return success();
}

QString imageFileName(const Dataset &dataset, const ChartTable &table, std::optional<ProfileIndex> city)
{
    const QString who = city ? dataset.profileId(*city) : dataset.codebook().editions[std::size_t(table.edition)].id;
    return QString(who % u'_' % dataset.question(table.question).id % u".png");
}

} // namespace CityProfiles
