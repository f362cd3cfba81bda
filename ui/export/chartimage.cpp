// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartimage.h"

#include "chartfile.h"

#include <QCoreApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

/// The translation context of this file.
class Text {
    Q_DECLARE_TR_FUNCTIONS(ChartImage)
};

} // namespace

Result<QImage> chartImage(const ChartPicture &picture, const ChartSize &size, const ChartLook &look)
{
    if (const Outcome fits = checkChartSize(picture, size, look); !fits)
        return fits.error();
    const bool isTransparent = look.theme == ChartLook::Theme::Transparent;
    QImage image(size.pixels(), isTransparent ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32);
    if (image.isNull())
        return Error{ErrorKind::Usage,
                     Text::tr("There is not enough memory for a picture of this size."),
                     Text::tr("Ask for a smaller size."),
                     {},
                     0,
                     {}};
    if (isTransparent)
        image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.scale(image.width() / size.logical().width(), image.height() / size.logical().height());
    picture.paint(&painter, QRectF(QPointF(0, 0), size.logical()), look);
    painter.end();
    // After painting: before it the resolution would change the size of text in points.
    const int dotsPerMeter = qRound(size.dpi / 0.0254);
    image.setDotsPerMeterX(dotsPerMeter);
    image.setDotsPerMeterY(dotsPerMeter);
    image.setText(u"Title"_s, picture.title());
    image.setText(u"Description"_s, picture.description());
    image.setText(u"Source"_s, picture.source());
    return image;
}

} // namespace CityProfiles
