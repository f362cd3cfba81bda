// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "arrangedlayout.h"

#include <QStyle>
#include <QWidget>

namespace CityProfiles {

ArrangedLayout::ArrangedLayout(QWidget *parent)
    : QLayout(parent)
{
}

ArrangedLayout::~ArrangedLayout()
{
    // A nested layout takes itself out when it is deleted, so each is taken out first.
    while (!m_items.empty())
        delete takeAt(0);
}

void ArrangedLayout::addItem(QLayoutItem *item)
{
    m_items.push_back(item);
    invalidate();
}

void ArrangedLayout::addLayout(QLayout *layout)
{
    addChildLayout(layout);
    addItem(layout);
}

QLayoutItem *ArrangedLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[std::size_t(index)] : nullptr;
}

QLayoutItem *ArrangedLayout::takeAt(int index)
{
    QLayoutItem *item = itemAt(index);
    if (item) {
        m_items.erase(m_items.begin() + index);
        invalidate();
    }
    return item;
}

int ArrangedLayout::heightForWidth(int width) const
{
    if (width != m_width) {
        const QMargins around = margins();
        const QRect inner(0, 0, qMax(0, width - around.left() - around.right()), 0);
        m_height = arrange(inner, false) + around.top() + around.bottom();
        m_width = width;
    }
    return m_height;
}

QSize ArrangedLayout::sizeHint() const
{
    int width = 0;
    for (const QLayoutItem *item : shownItems())
        width = qMax(width, item->sizeHint().width());
    return aroundMargins(width);
}

QSize ArrangedLayout::minimumSize() const
{
    int width = 0;
    for (const QLayoutItem *item : shownItems())
        width = qMax(width, item->minimumSize().width());
    return aroundMargins(width);
}

QSize ArrangedLayout::aroundMargins(int width) const
{
    // No height: whoever lays out asks for the height at a width, and to answer for another width costs as much again.
    const QMargins around = margins();
    return {width + around.left() + around.right(), around.top() + around.bottom()};
}

void ArrangedLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    (void)arrange(rect.marginsRemoved(margins()), true);
}

void ArrangedLayout::invalidate()
{
    m_width = -1;
    QLayout::invalidate();
}

QMargins ArrangedLayout::margins() const
{
    const QMargins set = contentsMargins();
    const QWidget *owner = parentWidget();
    return owner && owner->layoutDirection() == Qt::RightToLeft
        ? QMargins(set.right(), set.top(), set.left(), set.bottom())
        : set;
}

int ArrangedLayout::heightOf(const QLayoutItem *item, int width)
{
    return item->hasHeightForWidth() ? item->heightForWidth(width) : item->sizeHint().height();
}

void ArrangedLayout::put(QLayoutItem *item, const QRect &whole, const QRect &place) const
{
    const QWidget *owner = parentWidget();
    const QRect mirrored = QStyle::visualRect(owner ? owner->layoutDirection() : Qt::LeftToRight, whole, place);
    // Past the widget's item, which would ask for the widget's hints first.
    if (QWidget *widget = item->widget())
        widget->setGeometry(mirrored);
    else
        item->setGeometry(mirrored);
}

std::vector<QLayoutItem *> ArrangedLayout::shownItems() const
{
    std::vector<QLayoutItem *> shown;
    for (QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            shown.push_back(item);
    }
    return shown;
}

VerticalLayout::VerticalLayout(QWidget *parent)
    : ArrangedLayout(parent)
{
}

void VerticalLayout::setMaximumWidth(int width)
{
    m_maximumWidth = width;
    invalidate();
}

int VerticalLayout::arrange(const QRect &rect, bool place) const
{
    const int width = qMin(rect.width(), m_maximumWidth);
    const int left = rect.left() + (rect.width() - width) / 2;
    int top = rect.top();
    for (QLayoutItem *item : shownItems()) {
        const int height = heightOf(item, width);
        if (place)
            put(item, rect, QRect(left, top, width, height));
        top += height + spacing();
    }
    return top == rect.top() ? 0 : top - spacing() - rect.top();
}

} // namespace CityProfiles
