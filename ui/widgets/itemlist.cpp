// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemlist.h"

#include "tokens.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace CityProfiles {

ItemList::ItemList(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ItemList::setItems(const QStringList &items)
{
    if (items == m_items)
        return;
    m_items = items;
    m_notes.clear();
    setAccessibleName(items.join(u'\n'));
    updateGeometry();
    update();
}

int ItemList::indent() const
{
    return fontMetrics().height();
}

int ItemList::itemHeight(const QString &item, int width) const
{
    const QRect room(0, 0, qMax(1, width - indent() - 2), QWIDGETSIZE_MAX);
    return fontMetrics().boundingRect(room, Qt::TextWordWrap, item).height();
}

QSize ItemList::sizeHint() const
{
    int width = 0;
    for (const QString &item : m_items)
        width = qMax(width, fontMetrics().horizontalAdvance(item) + 3);
    width += indent();
    return {width, heightForWidth(width)};
}

QSize ItemList::minimumSizeHint() const
{
    return {indent() * 6, fontMetrics().height()};
}

int ItemList::heightForWidth(int width) const
{
    int height = 0;
    for (const QString &item : m_items)
        height += itemHeight(item, width) + Spacing::small;
    return qMax(0, height - Spacing::small);
}

QString ItemList::noteAt(const QPoint &place) const
{
    int top = 0;
    for (qsizetype item = 0; item < m_items.size(); ++item) {
        const int height = itemHeight(m_items.at(item), width());
        if (place.y() >= top && place.y() < top + height)
            return m_notes.value(item);
        top += height + Spacing::small;
    }
    return {};
}

bool ItemList::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QToolTip::showText(help->globalPos(), noteAt(help->pos()).toHtmlEscaped(), this);
    return true;
}

void ItemList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

void ItemList::paintEvent(QPaintEvent *)
{
    const Tokens tokens = Tokens::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int line = fontMetrics().height();
    const int dot = line * 3 / 8;
    const int align = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::TextWordWrap;
    int top = 0;
    for (const QString &item : std::as_const(m_items)) {
        const int height = itemHeight(item, width());
        const QRect mark(1, top + (line - dot) / 2 + 1, dot, dot);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.accent);
        painter.drawEllipse(QRectF(QStyle::visualRect(layoutDirection(), rect(), mark)));
        painter.setPen(tokens.text);
        const QRect words(indent(), top, width() - indent(), height);
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words), align, item);
        top += height + Spacing::small;
    }
}

} // namespace CityProfiles
