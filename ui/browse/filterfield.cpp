// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filterfield.h"

#include "tokens.h"

#include <QKeyEvent>
#include <QScopedValueRollback>

namespace CityProfiles {

FilterField::FilterField(QWidget *parent)
    : OutlinedEdit(parent)
{
    setClearButtonEnabled(true);
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
        OutlinedEdit::keyPressEvent(event);
        return;
    }
    event->accept();
}

} // namespace CityProfiles
