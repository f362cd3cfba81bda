// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answerview.h"

#include "answerwording.h"
#include "arrangedlayout.h"
#include "certainty.h"
#include "itemlist.h"
#include "pill.h"
#include "textlabel.h"

using namespace Qt::StringLiterals;

namespace CityProfiles {

AnswerView::AnswerView(QWidget *parent)
    : QWidget(parent)
    , m_pill(new Pill(this))
    , m_text(new TextLabel(TextSize::Body, Ink::Text, this))
    , m_number(new TextLabel(TextSize::Fact, Ink::Text, this))
    , m_items(new ItemList(this))
    , m_caption(new TextLabel(TextSize::Note, Ink::Muted, this))
{
    m_pill->setObjectName(u"answerPill"_s);
    m_text->setObjectName(u"answerText"_s);
    m_text->makeReadable();
    m_number->setObjectName(u"answerNumber"_s);
    m_number->setBold(true);
    m_number->makeReadable();
    m_items->setObjectName(u"answerItems"_s);
    m_caption->setObjectName(u"answerCaption"_s);
    m_caption->setWordWrap(true);
    auto *layout = new VerticalLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Spacing::small);
    for (QWidget *part :
         {static_cast<QWidget *>(m_pill), static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_number),
          static_cast<QWidget *>(m_items), static_cast<QWidget *>(m_caption)}) {
        layout->addWidget(part);
        part->hide();
    }
}

void AnswerView::showAnswer(const Shown &shown, int question)
{
    const Answer &answer = shown.answer(question);
    const bool unknown = !known(answer.state);
    m_pill->setText({});
    m_text->setText({});
    m_number->setText({});
    m_items->setItems({});
    m_text->setItalic(unknown);
    m_text->setInk(unknown ? Ink::Muted : Ink::Text);
    m_text->setToolTip(unknown ? Wording::stateExplanation(answer.state) : QString());
    if (unknown)
        m_text->setText(Wording::stateText(answer.state));
    else
        showValue(shown.dataset->question(question), answer);
    setCaption(shown, question);
    m_pill->setVisible(!m_pill->text().isEmpty());
    m_text->setVisible(!m_text->text().isEmpty());
    m_number->setVisible(!m_number->text().isEmpty());
    m_items->setVisible(!m_items->items().isEmpty());
    m_caption->setVisible(!m_caption->text().isEmpty());
}

void AnswerView::showValue(const Question &question, const Answer &answer)
{
    if (answer.state == State::None)
        m_pill->setText(Wording::noneText(question));
    else if (const bool *yes = answer.yesNo())
        m_pill->setText(Wording::yesNoText(*yes));
    else if (const Quantity *quantity = answer.quantity())
        m_number->setText(Wording::quantityWithUnit(question, *quantity));
    else if (question.kind == QuestionKind::SingleChoice && answer.choices().size() == 1)
        m_pill->setText(Wording::quotedChoice(question, answer.choices().front()));
    else if (!answer.text().isEmpty())
        m_text->setText(answer.text());
    QStringList items;
    if (m_pill->text().isEmpty()) {
        for (const Choice &choice : answer.choices())
            items.append(Wording::quotedChoice(question, choice));
    }
    m_items->setItems(items);
}

void AnswerView::setCaption(const Shown &shown, int question)
{
    const Answer &answer = shown.answer(question);
    QStringList lines;
    if (answer.state == State::Partial)
        lines.append(Wording::partialText(shown.codebook(), shown.profile, question));
    if (answer.quantity() && answer.quantity()->referenceYear)
        lines.append(Wording::answerNote(answer));
    if (answer.source >= 0 && answer.source != shown.profile.source)
        lines.append(shown.dataset->tables().sources[std::size_t(answer.source)].title);
    m_caption->setText(lines.join(u'\n'));
}

} // namespace CityProfiles
