// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wrappedtext.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>
#include <QWidget>

namespace CityProfiles {

int wrappedHeight(const QFont &font, const QString &text, int width)
{
    const QFontMetrics metrics(font);
    if (!text.contains(u'\n') && metrics.horizontalAdvance(text) < width) // the advance is rounded
        return metrics.height();
    return metrics.boundingRect(QRect(0, 0, width, QWIDGETSIZE_MAX), Qt::TextWordWrap, text).height();
}

void drawWrapped(QPainter &painter, Qt::LayoutDirection direction, const QRect &whole, const QRect &box,
                 const QString &text, Qt::Alignment alignment)
{
    painter.drawText(QStyle::visualRect(direction, whole, box),
                     int(QStyle::visualAlignment(direction, alignment)) | Qt::TextWordWrap, text);
}

} // namespace CityProfiles
