// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "profilefield.h"

#include "profilesuggestions.h"
#include "tokens.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace CityProfiles {

ProfileField::ProfileField(ProfileSuggestions *suggestions, QWidget *parent)
    : OutlinedEdit(parent)
    , m_suggestions(suggestions)
    , m_completer(new QCompleter(suggestions, this))
{
    setObjectName(u"profileField"_s);
    setClearButtonEnabled(false);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(this);
    m_completer->popup()->setAccessibleName(tr("Cities to choose from"));
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, &ProfileField::choose);
    connect(m_suggestions, &ProfileSuggestions::found, this, &ProfileField::suggest);
    connect(this, &QLineEdit::textEdited, m_suggestions, &ProfileSuggestions::setText);
    connect(this, &QLineEdit::returnPressed, this, &ProfileField::chooseFirst);
}

void ProfileField::suggest()
{
    if (!hasFocus())
        return;
    if (m_suggestions->rowCount() == 0) {
        m_completer->popup()->hide();
        return;
    }
    if (m_enterWaits)
        return chooseFirst();
    QAbstractItemView *popup = m_completer->popup();
    const int width =
        qMax(this->width(),
             popup->sizeHintForColumn(0) + 2 * Spacing::panel + popup->verticalScrollBar()->sizeHint().width());
    m_completer->complete(QRect(0, 0, width, height()));
}

void ProfileField::choose(const QModelIndex &suggestion)
{
    const auto profile = suggestion.data(ProfileSuggestions::ProfileRole).value<ProfileIndex>();
    clear();
    m_completer->popup()->hide();
    Q_EMIT profileChosen(profile);
}

void ProfileField::chooseFirst()
{
    m_enterWaits = m_suggestions->rowCount() == 0 && !text().isEmpty();
    if (m_suggestions->rowCount() > 0 && !text().isEmpty()) {
        m_enterWaits = false;
        choose(m_suggestions->index(0, 0));
    }
}

void ProfileField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape) {
        m_enterWaits = false;
        return OutlinedEdit::keyPressEvent(event);
    }
    clear();
    Q_EMIT left();
}

void ProfileField::focusOutEvent(QFocusEvent *event)
{
    OutlinedEdit::focusOutEvent(event);
    m_enterWaits = false;
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        Q_EMIT left();
}

} // namespace CityProfiles
