// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bodylayout.h"

#include "tokens.h"

namespace CityProfiles {

namespace {

constexpr int gap = 2 * Spacing::gap; // between an answer and the chart beside it

} // namespace

BodyLayout::BodyLayout(QWidget *card)
    : ArrangedLayout(card)
{
    setContentsMargins(Spacing::panel + 2, Spacing::panel, Spacing::panel + 2, Spacing::panel + 2);
}

void BodyLayout::setParts(QWidget *title, QWidget *menu, QWidget *answer)
{
    for (QWidget *part : {title, menu, answer})
        addWidget(part);
}

void BodyLayout::setChart(QWidget *chart)
{
    addWidget(chart);
}

QSize BodyLayout::minimumSize() const
{
    // Columns are never narrower, and charts needn't be asked.
    return {parentWidget()->fontMetrics().height() * 14, 0};
}

int BodyLayout::arrange(const QRect &rect, bool place) const
{
    QLayoutItem *title = itemAt(Title);
    QLayoutItem *menu = itemAt(Menu);
    const QSize button = menu->sizeHint();
    const int titleWidth = rect.width() - button.width();
    const int titleHeight = heightOf(title, titleWidth);
    // The dots stand on the title's first line, flush with the text below.
    const int lift = (button.height() - parentWidget()->fontMetrics().height()) / 2;
    if (place) {
        put(title, rect, QRect(rect.left(), rect.top(), titleWidth, titleHeight));
        put(menu, rect, QRect(rect.left() + titleWidth, rect.top() - lift, button.width(), button.height()));
    }
    const QRect body = rect.adjusted(0, titleHeight + Spacing::medium, 0, 0);
    const int below = isBeside(rect.width()) ? arrangeBeside(rect, body, place) : arrangeBelow(rect, body, place);
    return below > 0 ? titleHeight + Spacing::medium + below : titleHeight;
}

bool BodyLayout::isBeside(int width) const
{
    const bool both = count() > Chart && !itemAt(Chart)->isEmpty() && heightOf(itemAt(Answer), width) > 0;
    return both && width >= parentWidget()->fontMetrics().height() * 36;
}

int BodyLayout::answerWidth(int width)
{
    return (width - gap) * 36 / 100;
}

int BodyLayout::chartWidth(int cardWidth) const
{
    const int width = cardWidth - contentsMargins().left() - contentsMargins().right();
    return isBeside(width) ? width - gap - answerWidth(width) : width;
}

int BodyLayout::arrangeBeside(const QRect &rect, const QRect &body, bool place) const
{
    const int leading = answerWidth(body.width());
    const int trailing = body.width() - gap - leading;
    const int answerHeight = heightOf(itemAt(Answer), leading);
    const int chartHeight = heightOf(itemAt(Chart), trailing);
    if (place) {
        put(itemAt(Answer), rect, QRect(body.left(), body.top(), leading, answerHeight));
        put(itemAt(Chart), rect, QRect(body.left() + leading + gap, body.top(), trailing, chartHeight));
    }
    return qMax(answerHeight, chartHeight);
}

int BodyLayout::arrangeBelow(const QRect &rect, const QRect &body, bool place) const
{
    int top = body.top();
    for (int part = Answer; part < count(); ++part) {
        const int height = itemAt(part)->isEmpty() ? 0 : heightOf(itemAt(part), body.width());
        if (height == 0)
            continue;
        top += top == body.top() ? 0 : 2 * Spacing::panel;
        if (place)
            put(itemAt(part), rect, QRect(body.left(), top, body.width(), height));
        top += height;
    }
    return top - body.top();
}

} // namespace CityProfiles
