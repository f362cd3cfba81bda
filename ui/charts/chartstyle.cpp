// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartstyle.h"

#include <QFontMetricsF>

#include <cmath>

namespace CityProfiles {

QFont ChartStyle::labelFont(bool marked) const
{
    QFont label = font;
    label.setWeight(marked ? QFont::DemiBold : QFont::Normal);
    return label;
}

QFont ChartStyle::noteFont(bool strong) const
{
    QFont note = scaledFont(font, TextSize::Note);
    note.setWeight(strong ? QFont::DemiBold : QFont::Normal);
    return note;
}

qreal ChartStyle::lineHeight() const
{
    return std::ceil(QFontMetricsF(labelFont(true)).height());
}

qreal ChartStyle::rowHeightFor(qsizetype labelLines) const
{
    const qreal smallest = std::ceil(1.25 * lineHeight());
    return qMax(qMax(rowHeight, smallest), lineHeight() * qreal(labelLines) + (labelLines > 1 ? 6 : 0));
}

} // namespace CityProfiles
