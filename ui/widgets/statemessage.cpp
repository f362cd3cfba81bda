// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "statemessage.h"

#include "flatbutton.h"
#include "textlabel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace CityProfiles {

StateMessage::StateMessage(QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(TextSize::Fact, Ink::Text, this))
    , m_text(new TextLabel(TextSize::Body, Ink::Muted, this))
    , m_action(new FlatButton(FlatButton::Look::Outline, this))
{
    m_title->setObjectName(u"stateTitle"_s);
    m_title->setBold(true);
    m_title->setAlignment(Qt::AlignHCenter);
    m_title->setWordWrap(true);
    m_text->setObjectName(u"stateText"_s);
    m_text->makeReadable();
    m_text->setAlignment(Qt::AlignHCenter);
    m_text->setMaximumWidth(fontMetrics().averageCharWidth() * 70);
    m_action->setObjectName(u"stateAction"_s);
    connect(m_action, &QToolButton::clicked, this, &StateMessage::actionRequested);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * Spacing::gap, 2 * Spacing::gap, 2 * Spacing::gap, 2 * Spacing::gap);
    layout->setSpacing(Spacing::medium);
    layout->addStretch(2);
    layout->addWidget(m_title);
    layout->addWidget(m_text, 0, Qt::AlignHCenter);
    layout->addSpacing(Spacing::small);
    layout->addWidget(m_action, 0, Qt::AlignHCenter);
    layout->addStretch(3);
}

void StateMessage::setMessage(const QString &title, const QString &text, const QString &action)
{
    m_title->setText(title);
    m_text->setText(text);
    fitText();
    m_text->setVisible(!text.isEmpty());
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
}

void StateMessage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitText();
}

void StateMessage::fitText()
{
    // On one line where there is room; a wrapped label alone asks for a block of its own choosing.
    const int wanted = qMin(m_text->maximumWidth(), m_text->fontMetrics().horizontalAdvance(m_text->text()) + 4);
    m_text->setMinimumWidth(qMax(0, qMin(wanted, width() - 4 * Spacing::gap)));
}

} // namespace CityProfiles
