// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparechip.h"

#include "comparedbadge.h"
#include "flatbutton.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace CityProfiles {

CompareChip::CompareChip(const QString &label, int place, QWidget *parent)
    : QAbstractButton(parent)
    , m_place(place)
    , m_remove(new FlatButton(FlatButton::Look::Bare, this))
{
    setObjectName(u"chip%1"_s.arg(place));
    setText(label);
    setAccessibleName(tr("%1: %2. Opens its page", "letter: profile").arg(comparedLetter(place), label));
    setToolTip(tr("Open %1").arg(label).toHtmlEscaped());
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_remove->setObjectName(u"remove"_s);
    m_remove->setText(u"✕"_s);
    m_remove->setMuted(true);
    m_remove->setAccessibleName(tr("Remove %1 from the comparison").arg(label));
    m_remove->setToolTip(m_remove->accessibleName().toHtmlEscaped());
    connect(m_remove, &QToolButton::clicked, this, &CompareChip::removeRequested);
}

void CompareChip::setCompact(bool compact)
{
    m_compact = compact;
    updateGeometry();
    update();
}

QSize CompareChip::sizeHint() const
{
    const int words = m_compact ? -Spacing::small : fontMetrics().horizontalAdvance(text());
    const int width = badgeSize(font()) + words + m_remove->sizeHint().width();
    return {width + 4 * Spacing::small + 2, fontMetrics().height() * 7 / 4};
}

QWidget *CompareChip::lastControl() const
{
    return m_remove;
}

void CompareChip::resizeEvent(QResizeEvent *event)
{
    QAbstractButton::resizeEvent(event);
    const QSize size = m_remove->sizeHint().boundedTo({width(), height() - 4});
    const QRect box(width() - size.width() - 2, (height() - size.height()) / 2, size.width(), size.height());
    m_remove->setGeometry(QStyle::visualRect(layoutDirection(), rect(), box));
}

void CompareChip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        Q_EMIT removeRequested();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void CompareChip::paintEvent(QPaintEvent *)
{
    const Tokens tokens = Tokens::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(tokens.text, 1.5) : QPen(comparedColor(tokens, m_place), 1.2));
    painter.setBrush(underMouse() ? tokens.background : tokens.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    const int badge = badgeSize(font());
    const QRect square(Spacing::small + 2, (height() - badge) / 2, badge, badge);
    painter.setFont(font());
    paintBadge(painter, QStyle::visualRect(layoutDirection(), rect(), square), m_place, tokens);
    if (m_compact)
        return;
    painter.setPen(tokens.text);
    const QRect words(square.right() + Spacing::small + 2, 0, width() - square.right() - m_remove->width(), height());
    painter.drawText(
        QStyle::visualRect(layoutDirection(), rect(), words),
        int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)) | Qt::TextSingleLine, text());
}

} // namespace CityProfiles
