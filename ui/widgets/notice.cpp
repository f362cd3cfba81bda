// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notice.h"

#include "tokens.h"

#include <QAccessible>
#include <QEvent>
#include <QPainter>

namespace CityProfiles {

Notice::Notice(QWidget *page)
    : QLabel(page)
{
    setTextFormat(Qt::PlainText);
    setAlignment(Qt::AlignCenter);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setContentsMargins(Spacing::gap, Spacing::medium, Spacing::gap, Spacing::medium);
    hide();
    page->installEventFilter(this);
    m_timer.setSingleShot(true);
    m_timer.setInterval(4000); // as long as it takes to read a line twice
    connect(&m_timer, &QTimer::timeout, this, &QWidget::hide);
}

void Notice::say(const QString &text)
{
    setText(text);
    setAccessibleName(text);
    place();
    show();
    raise();
    m_timer.start();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

bool Notice::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QLabel::eventFilter(watched, event);
}

void Notice::paintEvent(QPaintEvent *)
{
    const Tokens tokens = Tokens::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.text);
    painter.drawRoundedRect(rect(), 8, 8);
    painter.setPen(tokens.surface);
    painter.drawText(contentsRect(), Qt::AlignCenter, fontMetrics().elidedText(text(), Qt::ElideRight, width()));
}

void Notice::place()
{
    const QWidget *page = parentWidget();
    const QSize size = sizeHint().boundedTo(QSize(page->width() - 2 * Spacing::gap, page->height()));
    setGeometry((page->width() - size.width()) / 2, page->height() - size.height() - 2 * Spacing::gap, size.width(),
                size.height());
}

} // namespace CityProfiles
