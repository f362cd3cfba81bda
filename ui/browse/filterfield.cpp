// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filterfield.h"

#include "tokens.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>

namespace CityProfiles {

FilterField::FilterField(QWidget *parent)
    : QLineEdit(parent)
{
    setClearButtonEnabled(true);
    setFrame(false);
    setTextMargins(Spacing::small, Spacing::small, Spacing::small, Spacing::small);
    setMinimumHeight(fontMetrics().height() + 4 * Spacing::small);
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty() && !m_typing)
            Q_EMIT cleared();
    });
}

void FilterField::setPrompt(const QString &text)
{
    setPlaceholderText(text);
    setAccessibleName(text);
}

void FilterField::keyPressEvent(QKeyEvent *event)
{
    const QScopedValueRollback typing(m_typing, true);
    switch (event->key()) {
    case Qt::Key_Escape:
        clear();
        Q_EMIT cleared();
        break;
    case Qt::Key_Down:
    case Qt::Key_PageDown:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT leftForList();
        break;
    default:
        QLineEdit::keyPressEvent(event);
        return;
    }
    event->accept();
}

void FilterField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    const Tokens tokens = Tokens::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(tokens.muted, 1.5) : QPen(tokens.hairline, 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
}

} // namespace CityProfiles
