// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "factview.h"

#include "answerwording.h"
#include "arrangedlayout.h"
#include "certainty.h"
#include "flatbutton.h"
#include "textlabel.h"

#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

constexpr int rule = 3; // the line in front of a fact

} // namespace

FactView::FactView(const Codebook &codebook, int question, QWidget *parent)
    : Pane(parent)
    , m_question(question)
    , m_label(new TextLabel(TextSize::Note, Ink::Muted, this))
    , m_more(new FlatButton(FlatButton::Look::More, this))
    , m_value(new TextLabel(TextSize::Fact, Ink::Text, this))
    , m_note(new TextLabel(TextSize::Note, Ink::Muted, this))
{
    const Question &asked = codebook.questions[std::size_t(question)];
    setObjectName(u"fact-"_s + asked.id);
    setAccessibleName(asked.label);
    m_label->setObjectName(u"factLabel"_s);
    m_label->setText(asked.label);
    m_label->setToolTip(asked.heading.isEmpty() ? asked.description.toHtmlEscaped() : asked.heading.toHtmlEscaped());
    m_more->setObjectName(u"factMenu"_s);
    m_more->setMuted(true);
    m_more->setFont(scaledFont(font(), TextSize::Note));
    m_more->setAccessibleName(tr("Where from? %1").arg(asked.label));
    m_more->setToolTip(tr("Where from?"));
    m_value->setObjectName(u"factValue"_s);
    m_value->makeReadable();
    m_note->setObjectName(u"factNote"_s);
    m_note->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->setSpacing(Spacing::small);
    head->addWidget(m_label);
    head->addWidget(m_more);
    head->addStretch();
    auto *layout = new VerticalLayout(this);
    layout->setContentsMargins(rule + Spacing::panel - 2, 0, 0, 2);
    layout->setSpacing(1);
    layout->addLayout(head);
    layout->addWidget(m_value);
    layout->addWidget(m_note);
    connect(m_more, &QToolButton::clicked, this, &FactView::requestMenu);
}

void FactView::showAnswer(const Shown &shown)
{
    const Answer &answer = shown.answer(m_question);
    const bool isKnown = known(answer.state);
    const Quantity *quantity = answer.quantity();
    // A number stands without its unit where the label says what is counted; text as it is.
    m_value->setText(quantity ? Wording::quantityText(*quantity)
                              : Wording::answerText(shown.codebook(), shown.profile, m_question));
    m_value->setBold(isKnown);
    m_value->setItalic(!isKnown);
    m_value->setInk(isKnown ? Ink::Text : Ink::Muted);
    m_note->setText(Wording::answerNote(answer));
    m_answer = Wording::answerText(shown.codebook(), shown.profile, m_question);
    m_explanation = isKnown ? QString() : Wording::stateExplanation(answer.state);
    setStanding({});
}

void FactView::setStanding(const QString &standing)
{
    m_value->setToolTip(standing.isEmpty() ? m_explanation : standing.toHtmlEscaped());
    m_note->setToolTip(standing.toHtmlEscaped());
    setAccessibleDescription(standing.isEmpty() ? m_answer : QString(m_answer + u'\n' + standing));
}

void FactView::contextMenuEvent(QContextMenuEvent *event)
{
    Q_EMIT menuRequested(m_question, event->globalPos());
}

void FactView::requestMenu()
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    Q_EMIT menuRequested(m_question,
                         m_more->mapToGlobal(mirrored ? m_more->rect().bottomRight() : m_more->rect().bottomLeft()));
}

void FactView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, rule, height())),
                     Tokens::of(palette()).hairline);
}

} // namespace CityProfiles
