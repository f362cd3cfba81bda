// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sendbutton.h"

#include "notice.h"
#include "workspace.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QMenu>
#include <QMessageBox>

#include <utility>

using namespace Qt::StringLiterals;

namespace CityProfiles {

SendButton::SendButton(std::function<SentView(bool picture)> view, QWidget *window)
    : FlatButton(Look::Bare, window)
    , m_view(std::move(view))
    , m_window(window)
    , m_notice(new Notice(window))
{
    setObjectName(u"send"_s);
    m_notice->setObjectName(u"sendNotice"_s);
    setText(tr("Send"));
    setAccessibleName(tr("Send this view"));
    setToolTip(tr("Send what you see: picture, text and link"));
    setArrow(Arrow::Down);
    setPopupMode(QToolButton::InstantPopup);
    setMenu(new QMenu(this));
    m_actions.append(add(tr("Copy &picture, text and link"), Qt::CTRL | Qt::SHIFT | Qt::Key_S, &SendButton::copyAll));
    m_actions.append(add(tr("Copy &link"), Qt::CTRL | Qt::SHIFT | Qt::Key_L, &SendButton::copyLink));
    menu()->addSeparator();
    m_actions.append(add(tr("Save as &workspace file…"), {}, &SendButton::saveWorkspace));
    m_actions.append(add(tr("Save picture, text and link in a &folder…"), {}, &SendButton::saveFolder));
    setReady(false);
}

QAction *SendButton::add(const QString &text, const QKeySequence &key, void (SendButton::*slot)())
{
    auto *action = new QAction(text, this);
    action->setShortcut(key);
    connect(action, &QAction::triggered, this, slot);
    m_window->addAction(action);
    menu()->addAction(action);
    return action;
}

void SendButton::setReady(bool ready)
{
    for (QAction *action : m_actions)
        action->setEnabled(ready);
}

void SendButton::copyAll()
{
    const SentView sent = m_view(true);
    QApplication::clipboard()->setMimeData(sent.mimeData().release());
    m_notice->say(sent.link.isEmpty() ? tr("Picture and text copied. For a link the view is too large: save a file.")
                                      : tr("Picture, text and link copied"));
}

void SendButton::copyLink()
{
    const SentView sent = m_view(false);
    if (sent.link.isEmpty()) {
        m_notice->say(tr("This view is too large for a link. Save it as a workspace file."));
        return;
    }
    QApplication::clipboard()->setText(sent.link);
    m_notice->say(tr("Link copied"));
}

void SendButton::saveWorkspace()
{
    const SentView sent = m_view(false);
    QString path =
        QFileDialog::getSaveFileName(m_window, tr("Save as workspace file"), sent.fileName() + workspaceSuffix(),
                                     tr("Workspaces (*%1)").arg(workspaceSuffix()));
    if (path.isEmpty())
        return;
    if (!path.endsWith(workspaceSuffix(), Qt::CaseInsensitive))
        path += workspaceSuffix();
    if (const Outcome outcome = sent.writeWorkspace(path); !outcome)
        complain(outcome.error());
    else
        m_notice->say(tr("Saved as %1").arg(QFileInfo(path).fileName()));
}

void SendButton::saveFolder()
{
    const SentView sent = m_view(true);
    const QString folder = QFileDialog::getExistingDirectory(m_window, tr("Save picture, text and link in a folder"));
    if (folder.isEmpty())
        return;
    const Result<QStringList> written = sent.writeInto(folder);
    if (!written)
        complain(written.error());
    else
        m_notice->say(tr("Saved in the folder: %1").arg(written->join(", "_L1)));
}

void SendButton::complain(const Error &error)
{
    QMessageBox::warning(m_window, tr("The view can't be saved"), error.message());
}

} // namespace CityProfiles
