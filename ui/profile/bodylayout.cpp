// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bodylayout.h"

#include "tokens.h"

namespace CityProfiles {

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
        put(menu, rect,
            QRect(rect.left() + titleWidth + Spacing::small, rect.top() - lift, button.width(), button.height()));
    }
    const QRect body = rect.adjusted(0, titleHeight + Spacing::medium, 0, 0);
    const bool wide = rect.width() >= parentWidget()->fontMetrics().height() * 36;
    const int below =
        count() > Chart && wide && !itemAt(Answer)->isEmpty() && heightOf(itemAt(Answer), rect.width()) > 0
        ? arrangeBeside(rect, body, place)
        : arrangeBelow(rect, body, place);
    return below > 0 ? titleHeight + Spacing::medium + below : titleHeight;
}

int BodyLayout::arrangeBeside(const QRect &rect, const QRect &body, bool place) const
{
    const int gap = 2 * Spacing::gap;
    const int answerWidth = (body.width() - gap) * 36 / 100;
    const int chartWidth = body.width() - gap - answerWidth;
    const int answerHeight = heightOf(itemAt(Answer), answerWidth);
    const int chartHeight = heightOf(itemAt(Chart), chartWidth);
    if (place) {
        put(itemAt(Answer), rect, QRect(body.left(), body.top(), answerWidth, answerHeight));
        put(itemAt(Chart), rect, QRect(body.left() + answerWidth + gap, body.top(), chartWidth, chartHeight));
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
