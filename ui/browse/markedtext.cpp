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

/// Breaks a text into at most `most` lines of a width; returns where the last line begins, or -1 where all of it fits.
qsizetype breakLines(QTextLayout &layout, int width, int most)
{
    qsizetype last = -1;
    double top = 0;
    layout.beginLayout();
    for (int number = 0; number < most; ++number) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        line.setPosition(QPointF(0, top));
        top += line.height();
        last = line.textStart() + line.textLength() < layout.text().size() ? line.textStart() : -1;
    }
    layout.endLayout();
    return last;
}

} // namespace

void paintMarkedText(QPainter &painter, const QRect &box, Qt::Alignment alignment, Qt::LayoutDirection direction,
                     const QString &text, const QList<QPair<int, int>> &marks)
{
    const QFont font = painter.font();
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
    option.setAlignment(Qt::AlignLeft | Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.setFormats(formats(marks, int(shown == text ? shown.size() : shown.size() - 1)));
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(box.width() + 1);
    layout.endLayout();
    const double room = box.width() - line.naturalTextWidth();
    const double shift = (alignment & Qt::AlignRight) != 0 ? room : 0;
    layout.draw(&painter, QPointF(box.left() + shift, box.center().y() + 1 - line.height() / 2));
}

void paintMarkedLines(QPainter &painter, const QRect &box, int lines, bool mirrored, const QString &text,
                      const QList<QPair<int, int>> &marks)
{
    const QFont font = painter.font();
    QTextOption option;
    option.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment((mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QTextLayout layout(text, font, painter.device());
    layout.setTextOption(option);
    layout.setFormats(formats(marks, int(text.size())));
    if (const qsizetype last = breakLines(layout, box.width(), lines); last >= 0) {
        QFont widest = font;
        widest.setBold(!marks.isEmpty());
        const QString shown = text.left(last) + cut(widest, text.mid(last), box.width());
        layout.setText(shown);
        layout.setFormats(formats(marks, int(shown.size()) - 1));
        breakLines(layout, box.width(), lines);
    }
    layout.draw(&painter, box.topLeft());
}

} // namespace CityProfiles
