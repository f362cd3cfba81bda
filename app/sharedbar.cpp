// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sharedbar.h"

#include "flatbutton.h"
#include "sharedtabs.h"
#include "textlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QShortcut>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace CityProfiles {

SharedBar::SharedBar(QWidget *parent)
    : QWidget(parent)
    , m_tabs(new SharedTabs(this))
    , m_note(new QWidget(this))
    , m_text(new TextLabel(TextSize::Body, Ink::Text, m_note))
    , m_more(new TextLabel(TextSize::Body, Ink::Muted, m_note))
{
    m_tabs->setObjectName(u"sharedTabs"_s);
    m_tabs->setAccessibleName(tr("Your view and shared views"));
    m_tabs->add(tr("Your view"), false);
    buildNote();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 1);
    layout->setSpacing(0);
    layout->addWidget(m_tabs);
    layout->addWidget(m_note);
    connect(m_tabs, &QTabBar::currentChanged, this, &SharedBar::tabChosen);
    connect(m_tabs, &QTabBar::tabCloseRequested, this, &SharedBar::closeRequested);
    hide();
}

void SharedBar::buildNote()
{
    m_text->setObjectName(u"sharedText"_s);
    m_text->setBold(true);
    m_more->setObjectName(u"sharedMore"_s);
    m_more->setWordWrap(true);
    auto *keep = new FlatButton(FlatButton::Look::Outline, m_note);
    keep->setObjectName(u"keepShared"_s);
    keep->setText(tr("Keep"));
    keep->setToolTip(tr("Make this your own view; the one you had is one step back"));
    auto *close = new FlatButton(FlatButton::Look::Outline, m_note);
    close->setObjectName(u"closeShared"_s);
    close->setText(tr("Close"));
    close->setToolTip(tr("Close this view and go on where you were (Ctrl+W)"));
    auto *words = new QVBoxLayout;
    words->setSpacing(Spacing::small);
    words->addWidget(m_text);
    words->addWidget(m_more);
    auto *layout = new QHBoxLayout(m_note);
    layout->setContentsMargins(Spacing::panel + Spacing::small, Spacing::medium, Spacing::panel, Spacing::medium);
    layout->setSpacing(Spacing::medium);
    layout->addLayout(words, 1);
    layout->addWidget(keep, 0, Qt::AlignTop);
    layout->addWidget(close, 0, Qt::AlignTop);
    connect(keep, &FlatButton::clicked, this, [this] { Q_EMIT keepRequested(current()); });
    connect(close, &FlatButton::clicked, this, [this] { Q_EMIT closeRequested(current()); });
    auto *shortcut = new QShortcut(QKeySequence::Close, m_note); // while the note is seen
    connect(shortcut, &QShortcut::activated, close, &FlatButton::click);
}

void SharedBar::addTab(const QString &title)
{
    const QSignalBlocker quiet(m_tabs);
    m_tabs->add(title, true);
    show();
}

void SharedBar::setTitle(int tab, const QString &title)
{
    m_tabs->setTitle(tab, title);
}

void SharedBar::removeTab(int tab)
{
    const QSignalBlocker quiet(m_tabs);
    m_tabs->removeTab(tab);
    setVisible(m_tabs->count() > 1);
}

void SharedBar::setCurrent(int tab, const Note &note)
{
    const QSignalBlocker quiet(m_tabs);
    m_tabs->setCurrentIndex(tab);
    m_note->setVisible(tab > 0);
    m_text->setText(note.text);
    m_more->setText(note.more);
    m_more->setVisible(!note.more.isEmpty());
}

int SharedBar::current() const
{
    return m_tabs->currentIndex();
}

void SharedBar::paintEvent(QPaintEvent *)
{
    const Tokens tokens = Tokens::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), tokens.surface);
    painter.fillRect(0, height() - 1, width(), 1, tokens.hairline);
    if (m_note->isVisible())
        painter.fillRect(0, m_note->y(), width(), 1, tokens.hairline);
}

} // namespace CityProfiles
