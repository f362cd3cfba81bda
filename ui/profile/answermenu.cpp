// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answermenu.h"

#include "answerwording.h"
#include "certainty.h"
#include "citationmenu.h"
#include "sourcepopup.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace CityProfiles {

AnswerMenu::AnswerMenu(QWidget *page)
    : QObject(page)
    , m_page(page)
    , m_menu(new QMenu(page))
{
    m_menu->setObjectName(u"answerMenu"_s);
    m_menu->setAccessibleName(tr("Where from?"));
    const auto add = [this](const QString &text, const QString &name, void (AnswerMenu::*slot)()) {
        QAction *action = m_menu->addAction(text);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    add(tr("Show &source"), u"showSource"_s, &AnswerMenu::showSource);
    m_menu->addSeparator();
    add(tr("Copy &answer"), u"copyAnswer"_s, &AnswerMenu::copyAnswer);
    add(tr("Copy as se&ntence"), u"copySentence"_s, &AnswerMenu::copySentence);
    m_menu->addAction(citationAction(
        m_menu,
        [this] {
            return std::vector{Wording::answerCitation(*m_shown.dataset, m_shown.index, m_shown.profile, m_question)};
        },
        [this] {
            Q_EMIT copied(tr("Copied: the citation for “%1”").arg(m_shown.dataset->question(m_question).label));
        }));
    QAction *whole = citationAction(
        m_menu,
        [this] { return std::vector{Wording::profileCitation(*m_shown.dataset, m_shown.index, m_shown.profile)}; },
        [this] {
            Q_EMIT copied(tr("Copied: the citation of %1").arg(Wording::profileLabel(*m_shown.dataset, m_shown.index)));
        });
    whole->setText(tr("Copy citation of the &profile"));
    whole->setObjectName(u"copyProfileCitation"_s);
    m_menu->addAction(whole);
    m_menu->addSeparator();
    add(tr("Report an &error"), u"reportError"_s, &AnswerMenu::copyReport)
        ->setToolTip(tr("Copies what a report needs: profile, question, value and source"));
    m_menu->setToolTipsVisible(true);
}

void AnswerMenu::open(const Shown &shown, int question, const QPoint &position)
{
    m_shown = shown;
    m_question = question;
    m_position = position;
    m_menu->popup(position);
}

void AnswerMenu::showSource()
{
    if (!m_source) {
        m_source = new SourcePopup(m_page);
        connect(m_source, &SourcePopup::copied, this, &AnswerMenu::copied);
    }
    m_source->open(m_shown, m_question, m_position);
}

void AnswerMenu::copyAnswer()
{
    const Answer &answer = m_shown.answer(m_question);
    const QStringList items = Wording::answerItems(m_shown.dataset->question(m_question), answer);
    copy(known(answer.state) ? items.join(u'\n') : Wording::stateText(answer.state),
         tr("Copied: the answer to “%1”").arg(m_shown.dataset->question(m_question).label));
}

void AnswerMenu::copySentence()
{
    copy(Wording::factSentence(*m_shown.dataset, m_shown.index, m_shown.profile, m_question),
         tr("Copied: a sentence on “%1” with its source").arg(m_shown.dataset->question(m_question).label));
}

void AnswerMenu::copyReport()
{
    copy(Wording::errorReport(*m_shown.dataset, m_shown.index, m_shown.profile, m_question),
         tr("Copied: the report on “%1”. Paste it into a message and say what is wrong.")
             .arg(m_shown.dataset->question(m_question).label));
}

void AnswerMenu::copy(const QString &text, const QString &what)
{
    QGuiApplication::clipboard()->setText(text);
    Q_EMIT copied(what);
}

} // namespace CityProfiles
