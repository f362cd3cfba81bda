// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pill.h"

#include "tokens.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace CityProfiles {

namespace {

constexpr int rise = 3; // above and below the words

} // namespace

Pill::Pill(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    setFont(bold);
}

void Pill::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QRect Pill::textRect(int width) const
{
    const int side = fontMetrics().height() * 3 / 4;
    return fontMetrics().boundingRect(QRect(0, 0, qMax(1, width - 2 * side), QWIDGETSIZE_MAX), Qt::TextWordWrap,
                                      m_text);
}

QSize Pill::sizeHint() const
{
    const int line = fontMetrics().height();
    return {fontMetrics().horizontalAdvance(m_text) + line * 3 / 2 + 2, line + 2 * rise};
}

QSize Pill::minimumSizeHint() const
{
    return {fontMetrics().height() * 4, fontMetrics().height() + 2 * rise};
}

int Pill::heightForWidth(int width) const
{
    return textRect(width).height() + 2 * rise;
}

void Pill::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

void Pill::paintEvent(QPaintEvent *)
{
    const Tokens tokens = Tokens::of(palette());
    const int side = fontMetrics().height() * 3 / 4;
    const QRect words = textRect(width());
    const QRect outline(0, 0, qMin(width(), words.width() + 2 * side + 2), words.height() + 2 * rise);
    const QRect mirrored = QStyle::visualRect(layoutDirection(), rect(), outline);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double radius = (fontMetrics().height() + 2 * rise) / 2.0;
    painter.setPen(QPen(tokens.accent, 1.2));
    painter.setBrush(tokens.surface);
    painter.drawRoundedRect(QRectF(mirrored).adjusted(0.6, 0.6, -0.6, -0.6), radius, radius);
    painter.setPen(tokens.accent);
    painter.drawText(mirrored.adjusted(side, rise, -side + 2, 0),
                     int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::TextWordWrap, m_text);
}

} // namespace CityProfiles
