// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "markedtext.h"

#include <QPainter>
#include <QTextLayout>

namespace CityProfiles {

namespace {

/// The text as far as it can be seen: no letter of a text font is narrower than two pixels.
QString cut(const QFont &font, const QString &text, int width)
{
    return QFontMetrics(font).elidedText(text.left(qMax(0, width) / 2 + 2), Qt::ElideRight, width);
}

QList<QTextLayout::FormatRange> formats(const QList<QPair<int, int>> &marks, int end)
{
    QList<QTextLayout::FormatRange> ranges;
    for (const auto &[start, length] : marks) {
        QTextLayout::FormatRange range;
        range.start = start;
        range.length = qMin(length, end - start);
        range.format.setFontWeight(QFont::Bold);
        range.format.setFontUnderline(true);
        if (range.length > 0)
            ranges.append(range);
    }
    return ranges;
}

} // namespace

void paintMarkedText(QPainter &painter, const QRect &box, Qt::Alignment alignment, Qt::LayoutDirection direction,
                     const QString &text, const QList<QPair<int, int>> &marks)
{
    QFont font = painter.font();
    if (marks.isEmpty()) {
        painter.drawText(box, int(alignment | Qt::AlignVCenter) | Qt::TextSingleLine, cut(font, text, box.width()));
        return;
    }
    QFont bold = font;
    bold.setBold(true); // the marked parts are wider: cut as if all were
    const bool fits = QFontMetrics(bold).horizontalAdvance(text.left(box.width())) <= box.width();
    const QString shown = fits ? text : cut(bold, text, box.width());
    QTextLayout layout(shown, font, painter.device());
    QTextOption option;
    option.setTextDirection(direction);
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.setFormats(formats(marks, int(shown == text ? shown.size() : shown.size() - 1)));
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(box.width() + 1);
    layout.endLayout();
    const double room = box.width() - line.naturalTextWidth();
    const bool mirrored = direction == Qt::RightToLeft; // the line itself then stands at the right end of its width
    const double wanted = (alignment & Qt::AlignRight) != 0 ? room : 0;
    const double shift = mirrored ? wanted - room - 1 : wanted;
    layout.draw(&painter, QPointF(box.left() + shift, box.center().y() + 1 - line.height() / 2));
}

} // namespace CityProfiles
