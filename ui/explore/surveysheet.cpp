// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "surveysheet.h"

#include "arrangedlayout.h"
#include "cardlayout.h"
#include "chartpanel.h"
#include "layoutpass.h"
#include "surveycard.h"
#include "textlabel.h"

using namespace Qt::StringLiterals;

namespace CityProfiles {

SurveySheet::SurveySheet(QWidget *parent)
    : Pane(parent)
    , m_layout(new VerticalLayout(this))
{
    setObjectName(u"surveySheet"_s);
    const int margin = Spacing::gap + Spacing::panel;
    m_layout->setContentsMargins(margin, Spacing::medium, margin, 2 * margin);
    m_layout->setSpacing(Spacing::panel);
    m_layout->setMaximumWidth(fontMetrics().height() * 92);
}

void SurveySheet::build(const Codebook &codebook)
{
    qDeleteAll(m_parts);
    m_parts.clear();
    m_cards.clear();
    std::vector<int> questions;
    int section = -1;
    for (const int question : codebook.questionOrder()) {
        const int own = codebook.questions[std::size_t(question)].section;
        if (own != section && !questions.empty()) {
            addSection(codebook, section, questions);
            questions.clear();
        }
        section = own;
        questions.push_back(question);
    }
    if (!questions.empty())
        addSection(codebook, section, questions);
    Q_EMIT built();
}

void SurveySheet::addSection(const Codebook &codebook, int section, const std::vector<int> &questions)
{
    auto *part = new Pane(this);
    const QString title = codebook.sections[std::size_t(section)].title;
    part->setAccessibleName(title);
    auto *heading = new TextLabel(TextSize::Section, Ink::Text, part);
    heading->setBold(true);
    heading->setWordWrap(true);
    heading->setText(title);
    auto *cards = new CardLayout;
    auto *layout = new VerticalLayout(part);
    layout->setContentsMargins(0, Spacing::medium, 0, 0);
    layout->setSpacing(Spacing::medium);
    layout->addWidget(heading);
    layout->addLayout(cards);
    QWidgetList group;
    for (const int question : questions) {
        auto *card = new SurveyCard(codebook, question, part);
        cards->addWidget(card);
        group.append(card);
        m_cards.push_back(card);
        connect(card, &SurveyCard::conditionChosen, this, &SurveySheet::conditionChosen);
    }
    cards->setGroups({group});
    m_layout->addWidget(part);
    m_parts.append(part);
}

void SurveySheet::showSurvey(const DatasetPointer &dataset, const GroupSurvey &survey)
{
    if (m_tables != dataset->parts().tables) {
        build(dataset->codebook());
        m_tables = dataset->parts().tables;
        for (QWidget *part : std::as_const(m_parts))
            part->show();
    }
    for (SurveyCard *card : m_cards) {
        card->showSurvey(dataset, survey);
        card->setChoosable(!survey.group->picked);
    }
    invalidateLayouts(this);
}

std::vector<ChartPanel *> SurveySheet::charts() const
{
    std::vector<ChartPanel *> charts;
    for (const SurveyCard *card : m_cards) {
        charts.push_back(card->countedPanel());
        charts.push_back(card->publishedPanel());
    }
    return charts;
}

} // namespace CityProfiles
