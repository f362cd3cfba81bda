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

namespace {

/// An answer as the parts that may show it; one of them is filled, or none for a grid.
struct Words {
    QString pill;
    QString text;
    QString number;
    QStringList items;
};

Words wordsOf(const Question &question, const Answer &answer)
{
    if (answer.state == State::None)
        return {Wording::noneText(question), {}, {}, {}};
    if (const bool *yes = answer.yesNo())
        return {Wording::yesNoText(*yes), {}, {}, {}};
    if (const Quantity *quantity = answer.quantity())
        return {{}, {}, Wording::quantityWithUnit(question, *quantity), {}};
    if (question.kind == QuestionKind::SingleChoice && answer.choices().size() == 1)
        return {Wording::quotedChoice(question, answer.choices().front()), {}, {}, {}};
    QStringList items;
    for (const Choice &choice : answer.choices())
        items.append(Wording::quotedChoice(question, choice));
    return {{}, answer.text(), {}, items};
}

} // namespace

AnswerView::AnswerView(QWidget *parent)
    : Pane(parent)
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
    const Words words = unknown ? Words{{}, Wording::stateText(answer.state), {}, {}}
                                : wordsOf(shown.dataset->question(question), answer);
    m_text->setItalic(unknown);
    m_text->setInk(unknown ? Ink::Muted : Ink::Text);
    m_text->setToolTip(unknown ? Wording::stateExplanation(answer.state) : QString());
    m_pill->setText(words.pill);
    m_text->setText(words.text);
    m_number->setText(words.number);
    m_items->setItems(words.items);
    setCaption(shown, question);
    m_pill->setHidden(words.pill.isEmpty());
    m_text->setHidden(words.text.isEmpty());
    m_number->setHidden(words.number.isEmpty());
    m_items->setHidden(words.items.isEmpty());
    m_caption->setHidden(m_caption->text().isEmpty());
}

void AnswerView::setStanding(const QString &standing)
{
    m_number->setToolTip(standing.toHtmlEscaped());
}

void AnswerView::setRarities(const QStringList &rarities)
{
    m_items->setNotes(rarities);
    m_pill->setToolTip(rarities.value(0).toHtmlEscaped());
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
