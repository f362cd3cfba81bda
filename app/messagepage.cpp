// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messagepage.h"

#include "tokens.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace CityProfiles {

MessagePage::MessagePage(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_retry(new QPushButton(tr("&Try again"), this))
    , m_open(new QPushButton(tr("&Open another dataset…"), this))
{
    m_title->setFont(scaledFont(font(), TextSize::City, true));
    m_title->setTextFormat(Qt::PlainText);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setMinimumWidth(60 * fontMetrics().averageCharWidth());
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_retry);
    buttons->addWidget(m_open);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout;
    column->addStretch(1);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addSpacing(Spacing::gap);
    column->addLayout(buttons);
    column->addStretch(2);
    auto *layout = new QHBoxLayout(this);
    layout->addStretch(1);
    layout->addLayout(column, 2);
    layout->addStretch(1);
    connect(m_retry, &QPushButton::clicked, this, &MessagePage::retryRequested);
    connect(m_open, &QPushButton::clicked, this, &MessagePage::openRequested);
}

void MessagePage::showText(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_text->setText(text);
    m_retry->hide();
    m_open->hide();
}

void MessagePage::showError(const QString &title, const QString &text)
{
    showText(title, text);
    m_retry->show();
    m_open->show();
    m_retry->setFocus();
}

} // namespace CityProfiles
