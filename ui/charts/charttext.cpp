// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charttext.h"

#include <QFontMetricsF>
#include <QTextLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace CityProfiles {

qreal ChartText::height(const QFont &font) const
{
    return std::ceil(QFontMetricsF(font).height()) * qMax(qsizetype(1), lines.size());
}

ChartText brokenText(const QString &text, const QFont &font, qreal width, int maximumLines)
{
    const QString plain = text.simplified();
    const QFontMetricsF metrics(font);
    if (metrics.horizontalAdvance(plain) <= width)
        return {{plain}, false};
    ChartText broken;
    QTextLayout layout(plain, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(qMax(width, 1.0));
        const bool isLast = broken.lines.size() + 1 == maximumLines;
        const QString rest = plain.mid(line.textStart());
        broken.lines.append(isLast ? metrics.elidedText(rest, Qt::ElideRight, width)
                                   : plain.mid(line.textStart(), line.textLength()).trimmed());
        if (isLast) {
            broken.cut = broken.lines.last() != rest;
            break;
        }
    }
    layout.endLayout();
    return broken;
}

void drawChartText(QPainter *painter, const QRectF &area, const ChartText &text, Qt::Alignment alignment)
{
    const qreal lineHeight = std::ceil(QFontMetricsF(painter->font()).height());
    QRectF line(area.left(), area.center().y() - lineHeight * text.lines.size() / 2, area.width(), lineHeight);
    for (const QString &part : text.lines) {
        painter->drawText(line, int(alignment | Qt::AlignAbsolute | Qt::AlignVCenter) | Qt::TextDontClip, part);
        line.translate(0, lineHeight);
    }
}

QString plainToolTip(const QString &text)
{
    // Without a tag a tooltip guesses whether its text is HTML; with one the escaped text is shown as it is.
    return text.isEmpty() ? QString() : QString(u"<qt>"_s % text.toHtmlEscaped() % u"</qt>"_s);
}

} // namespace CityProfiles
