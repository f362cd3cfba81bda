// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outlinededit.h"

#include "tokens.h"

#include <QPainter>

namespace CityProfiles {

OutlinedEdit::OutlinedEdit(QWidget *parent)
    : QLineEdit(parent)
{
    setFrame(false);
    setTextMargins(Spacing::small, Spacing::small, Spacing::small, Spacing::small);
}

void OutlinedEdit::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    const Tokens tokens = Tokens::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(tokens.muted, 1.5) : QPen(tokens.hairline, 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
}

} // namespace CityProfiles
