// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartfile.h"

#include "chartimage.h"
#include "chartpdf.h"
#include "chartsvg.h"
#include "pngwriter.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

#include <cmath>

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

constexpr int largestSide = 20000;
constexpr qreal largestArea = 2e8;

/// The translation context of this file.
class Text {
    Q_DECLARE_TR_FUNCTIONS(ChartFile)
};

Error sizeError(const QString &what, const QString &remedy)
{
    return {ErrorKind::Usage, what, remedy, {}, 0, {}};
}

Error notWritten(const QString &path, const QString &reason)
{
    return {ErrorKind::NotWritten,
            Text::tr("The chart could not be written: %1.").arg(reason),
            Text::tr("What was there before is unchanged; choose another folder, or free some space."),
            path,
            0,
            {}};
}

/// A length for a person, in the unit of the size and rounded up.
QString atLeast(qreal logical, const ChartSize &size)
{
    const qreal length = logical / 96 * size.unitsPerInch(size.unit);
    switch (size.unit) {
    case ChartSize::Unit::Pixels:
        return Text::tr("%1 pixels").arg(int(std::ceil(length)));
    case ChartSize::Unit::Millimetres:
        return Text::tr("%1 mm").arg(int(std::ceil(length)));
    case ChartSize::Unit::Inches:
        break;
    }
    return Text::tr("%1 inches").arg(std::ceil(length * 10) / 10);
}

} // namespace

QString formatName(ChartFormat format)
{
    return format == ChartFormat::Png ? u"png"_s : format == ChartFormat::Svg ? u"svg"_s : u"pdf"_s;
}

std::optional<ChartFormat> formatNamed(QStringView name)
{
    for (const ChartFormat format : {ChartFormat::Png, ChartFormat::Svg, ChartFormat::Pdf}) {
        if (name == formatName(format))
            return format;
    }
    return {};
}

std::optional<ChartFormat> formatOfFile(const QString &path)
{
    return formatNamed(QFileInfo(path).suffix().toLower());
}

Outcome checkChartSize(const ChartPicture &picture, const ChartSize &size, const ChartLook &look)
{
    const QSize pixels = size.pixels();
    if (pixels.width() < 1 || pixels.height() < 1 || pixels.width() > largestSide || pixels.height() > largestSide
        || qreal(pixels.width()) * pixels.height() > largestArea || size.dpi < 10 || size.dpi > 2400)
        return sizeError(Text::tr("A picture has 1 to %1 pixels a side, at most %2 million in all, and 10 to 2400 dpi.")
                             .arg(largestSide)
                             .arg(int(largestArea / 1e6)),
                         Text::tr("Ask for another size."));
    const QSizeF logical = size.logical();
    const qreal narrowest = ChartPicture::smallestWidth(look);
    if (logical.width() < narrowest - 0.01)
        return sizeError(Text::tr("The picture is too narrow for this chart."),
                         Text::tr("Ask for a width of at least %1.").arg(atLeast(narrowest, size)));
    const qreal lowest = picture.smallestHeight(logical.width(), look);
    if (logical.height() < lowest - 0.01)
        return sizeError(Text::tr("The picture is too low for this chart."),
                         Text::tr("Ask for a height of at least %1.").arg(atLeast(lowest, size)));
    return success();
}

ChartSize fittedSize(const ChartPicture &picture, const ChartFileOptions &options)
{
    ChartSize size = options.size;
    if (!options.grows)
        return size;
    const qreal needed = picture.naturalHeight(size.logical().width(), options.look) / 96;
    const qreal whole = std::ceil(needed * size.dpi - 0.01) / size.dpi; // of pixels
    size.size.setHeight(qMax(size.size.height(), whole * size.unitsPerInch(size.unit)));
    return size;
}

Result<QByteArray> chartBytes(const ChartPicture &picture, const ChartFileOptions &options)
{
    const ChartSize size = fittedSize(picture, options);
    if (options.format == ChartFormat::Png) {
        const Result<QImage> image = chartImage(picture, size, options.look);
        return image ? Result<QByteArray>(pngBytes(*image)) : image.error();
    }
    if (const Outcome fits = checkChartSize(picture, size, options.look); !fits)
        return fits.error();
    return options.format == ChartFormat::Svg ? svgBytes(picture, size.logical(), options.look)
                                              : pdfBytes(picture, size.logical(), options.look);
}

Outcome saveChart(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return notWritten(path, file.errorString());
    if (file.write(bytes) != bytes.size() || !file.commit())
        return notWritten(path, file.errorString());
    return success();
}

QString chartFileName(const Dataset &dataset, const ChartTable &table, std::optional<ProfileIndex> city,
                      ChartFormat format)
{
    const QString who = city ? dataset.profileId(*city) : dataset.codebook().editions[std::size_t(table.edition)].id;
    return QString(who % u'_' % dataset.question(table.question).id % u'.' % formatName(format));
}

} // namespace CityProfiles
