// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparedbadge.h"

#include <QFontMetrics>
#include <QPainter>

namespace CityProfiles {

QString comparedLetter(int place)
{
    return QString(QChar(u'A' + place));
}

QColor comparedColor(const Tokens &tokens, int place)
{
    return std::size_t(place) < tokens.compared.size() ? tokens.compared[std::size_t(place)] : tokens.muted;
}

int badgeSize(const QFont &font)
{
    return QFontMetrics(font).height();
}

void paintBadge(QPainter &painter, const QRectF &square, int place, const Tokens &tokens)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(comparedColor(tokens, place));
    painter.drawRoundedRect(square, 3, 3);
    painter.setFont(scaledFont(painter.font(), TextSize::Note, true));
    painter.setPen(tokens.surface);
    painter.drawText(square, Qt::AlignCenter, comparedLetter(place));
    painter.restore();
}

} // namespace CityProfiles
