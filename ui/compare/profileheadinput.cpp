// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the mouse, the keys and the menu do with the head of a compared profile.
#include "flatbutton.h"
#include "profilefield.h"
#include "profilehead.h"
#include "profilemime.h"
#include "tokens.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QDrag>
#include <QKeyEvent>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace CityProfiles {

void ProfileHead::buildMenu(const QString &label)
{
    m_menu->setObjectName(u"headMenu"_s);
    m_more->setObjectName(u"more"_s);
    m_more->setMuted(true);
    m_more->setAccessibleName(tr("Menu of %1").arg(label));
    m_more->setToolTip(m_more->accessibleName().toHtmlEscaped());
    m_remove->setObjectName(u"removeHead"_s);
    m_remove->setText(u"✕"_s);
    m_remove->setMuted(true);
    m_remove->setAccessibleName(tr("Remove %1 from the comparison").arg(label));
    m_remove->setToolTip(m_remove->accessibleName().toHtmlEscaped());
    connect(m_remove, &QToolButton::clicked, this, &ProfileHead::removeRequested);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(m_menu);
    const auto add = [this](const QString &name, const QString &text, const QKeySequence &key) {
        QAction *action = m_menu->addAction(text);
        action->setObjectName(name);
        action->setShortcut(key); // said in the menu; the head itself hears the keys
        action->setShortcutContext(Qt::WidgetShortcut);
        return action;
    };
    connect(add(u"open"_s, tr("Open its page"), Qt::Key_Return), &QAction::triggered, this, &QAbstractButton::click);
    connect(add(u"replace"_s, tr("Replace by another city…"), Qt::Key_F2), &QAction::triggered, this,
            [this] { startReplacing(); });
    QAction *reference = add(u"reference"_s, tr("Reference for the others"), {});
    reference->setCheckable(true);
    reference->setChecked(m_at.reference);
    connect(reference, &QAction::triggered, this, &ProfileHead::referenceRequested);
    addMoves();
    m_menu->addSeparator();
    connect(add(u"remove"_s, tr("Remove from the comparison"), Qt::Key_Delete), &QAction::triggered, this,
            &ProfileHead::removeRequested);
}

void ProfileHead::addMoves()
{
    const bool down = m_at.orientation == Qt::Vertical;
    const bool mirrored = !down && layoutDirection() == Qt::RightToLeft;
    const QStringList texts =
        down ? QStringList{tr("Move up"), tr("Move down")} : QStringList{tr("Move left"), tr("Move right")};
    const QList<Qt::Key> keys =
        down ? QList<Qt::Key>{Qt::Key_Up, Qt::Key_Down} : QList<Qt::Key>{Qt::Key_Left, Qt::Key_Right};
    for (const int side : {0, 1}) {
        const int to = m_at.place + ((side == 1) != mirrored ? 1 : -1);
        QAction *action = m_menu->addAction(texts.at(side));
        action->setObjectName(side == 0 ? u"moveBack"_s : u"moveOn"_s);
        action->setShortcut(Qt::CTRL | Qt::SHIFT | keys.at(side));
        action->setShortcutContext(Qt::WidgetShortcut);
        action->setEnabled(to >= 0 && to < m_at.count);
        connect(action, &QAction::triggered, this, [this, to] { Q_EMIT moveRequested(to); });
    }
}

void ProfileHead::startReplacing(const QString &text)
{
    if (!m_field) {
        m_field = new ProfileField(m_suggestions, this);
        m_field->setAccessibleName(tr("City in the place of %1").arg(m_city));
        m_field->setPlaceholderText(tr("Another city"));
        connect(m_field, &ProfileField::profileChosen, this, &ProfileHead::replaceRequested);
        connect(m_field, &ProfileField::left, this, [this] {
            const bool focused = m_field->hasFocus();
            m_field->hide();
            if (focused)
                setFocus(Qt::OtherFocusReason);
        });
    }
    placeField();
    m_field->show();
    m_field->setFocus(Qt::OtherFocusReason);
    m_field->clear();
    if (!text.isEmpty()) {
        m_field->setText(text);
        Q_EMIT m_field->textEdited(text);
    }
}

void ProfileHead::placeField()
{
    m_field->setGeometry(rect().adjusted(Spacing::small, Spacing::medium, -Spacing::small, -Spacing::small - 1));
}

void ProfileHead::keyPressEvent(QKeyEvent *event)
{
    const bool typed =
        !event->text().isEmpty() && event->text().front().isLetter() && !(event->modifiers() & ~Qt::ShiftModifier);
    for (QAction *action : m_menu->actions()) {
        const QKeyCombination pressed(event->modifiers() & ~Qt::KeypadModifier, Qt::Key(event->key()));
        if (!action->shortcut().isEmpty() && action->shortcut()[0] == pressed) {
            if (action->isEnabled())
                action->trigger();
            return;
        }
    }
    if (event->key() == Qt::Key_Backspace)
        Q_EMIT removeRequested();
    else if (event->key() == Qt::Key_Enter)
        click();
    else if (typed)
        startReplacing(event->text());
    else
        QAbstractButton::keyPressEvent(event);
}

void ProfileHead::contextMenuEvent(QContextMenuEvent *event)
{
    m_menu->popup(event->reason() == QContextMenuEvent::Keyboard ? mapToGlobal(rect().center()) : event->globalPos());
}

void ProfileHead::mousePressEvent(QMouseEvent *event)
{
    m_pressedAt = event->pos();
    QAbstractButton::mousePressEvent(event);
}

void ProfileHead::mouseMoveEvent(QMouseEvent *event)
{
    const bool far = (event->pos() - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
    if (!(event->buttons() & Qt::LeftButton) || !far || !isDown())
        return QAbstractButton::mouseMoveEvent(event);
    setDown(false);
    auto *drag = new QDrag(parentWidget()); // the head itself may be gone when the drag ends
    drag->setMimeData(profileMimeData({m_id}).release());
    drag->setPixmap(grab());
    drag->setHotSpot(m_pressedAt);
    drag->exec(Qt::MoveAction | Qt::CopyAction, Qt::MoveAction);
}

} // namespace CityProfiles
