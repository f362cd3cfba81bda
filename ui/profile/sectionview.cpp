// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sectionview.h"

#include "answerwording.h"
#include "cardlayout.h"
#include "certainty.h"
#include "flatbutton.h"
#include "headlayout.h"
#include "questioncard.h"
#include "textlabel.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace CityProfiles {

SectionView::SectionView(const Codebook &codebook, int section, const std::vector<int> &questions, QWidget *parent)
    : Pane(parent)
    , m_head(new Pane(this))
{
    const Section &shown = codebook.sections[std::size_t(section)];
    setObjectName(u"section-"_s + shown.id);
    setAccessibleName(shown.title);
    makeHead(shown.title);
    m_layout = new CardLayout;
    auto *layout = new VerticalLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Spacing::panel);
    layout->addWidget(m_head);
    layout->addLayout(m_layout);
    for (const int question : questions) {
        auto *card = new QuestionCard(codebook, question, this);
        m_layout->addWidget(card);
        m_cards.push_back(card);
        connect(card, &QuestionCard::menuRequested, this, &SectionView::menuRequested);
    }
}

void SectionView::makeHead(const QString &title)
{
    m_title = new TextLabel(TextSize::Section, Ink::Text, m_head);
    m_title->setObjectName(u"sectionTitle"_s);
    m_title->setBold(true);
    m_title->setWordWrap(true);
    m_title->setText(title);
    m_fold = new FlatButton(FlatButton::Look::Bare, m_head);
    m_fold->setObjectName(u"foldLine"_s);
    m_fold->setFont(scaledFont(font(), TextSize::Note));
    m_fold->setCheckable(true);
    m_fold->setMuted(true);
    m_fold->setArrow(FlatButton::Arrow::Fold);
    auto *layout = new HeadLayout(m_head);
    layout->addWidget(m_title);
    layout->addWidget(m_fold);
    connect(m_fold, &QToolButton::toggled, this, &SectionView::showFold);
}

bool SectionView::isOpen() const
{
    return m_fold->isChecked();
}

void SectionView::setOpen(bool open)
{
    m_fold->setChecked(open);
}

void SectionView::showAnswers(const Shown &shown)
{
    m_shown = shown;
    m_known.clear();
    QStringList missing;
    for (QuestionCard *card : m_cards) {
        const bool isKnown = known(shown.answer(card->question()).state);
        m_known.push_back(isKnown);
        if (!isKnown)
            missing.append(shown.dataset->question(card->question()).label);
        if (isKnown || isOpen())
            card->showAnswer(shown);
    }
    m_fold->setText(Wording::notShownCount(int(missing.size())));
    m_fold->setToolTip(missing.join(u'\n'));
    m_fold->setAccessibleDescription(missing.join(u'\n'));
    m_fold->setVisible(!missing.isEmpty());
    arrangeCards();
}

void SectionView::showFold()
{
    if (!m_shown.dataset)
        return;
    if (isOpen()) {
        for (std::size_t index = 0; index < m_cards.size(); ++index) {
            if (!m_known[index])
                m_cards[index]->showAnswer(m_shown);
        }
    }
    arrangeCards();
    Q_EMIT opened();
}

void SectionView::arrangeCards()
{
    QWidgetList answered;
    QWidgetList folded;
    for (std::size_t index = 0; index < m_cards.size(); ++index) {
        QuestionCard *card = m_cards[index];
        if (m_known[index])
            answered.append(card);
        else if (isOpen())
            folded.append(card);
    }
    m_layout->setGroups({answered, folded});
}

void SectionView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int y = m_head->geometry().bottom();
    painter.fillRect(0, y, width(), 1, Tokens::of(palette()).hairline);
}

} // namespace CityProfiles
