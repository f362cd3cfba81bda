// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "surveycard.h"

#include "arrangedlayout.h"
#include "chartnotes.h"
#include "chartpanel.h"
#include "groupwording.h"
#include "textlabel.h"

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

ChartPanel *makePanel(const QString &name, QWidget *parent)
{
    auto *panel = new ChartPanel(parent);
    panel->setObjectName(name);
    panel->setFramed(false);
    return panel;
}

} // namespace

SurveyCard::SurveyCard(const Codebook &codebook, int question, QWidget *parent)
    : Card(parent)
    , m_question(question)
    , m_isGrid(codebook.questions[std::size_t(question)].kind == QuestionKind::Grid)
    , m_title(new TextLabel(TextSize::Body, Ink::Text, this))
    , m_fact(new TextLabel(TextSize::Body, Ink::Text, this))
    , m_counted(makePanel(u"countedChart"_s, this))
    , m_published(makePanel(u"publishedChart"_s, this))
{
    const Question &asked = codebook.questions[std::size_t(question)];
    setObjectName(u"survey-"_s + asked.id);
    setAccessibleName(asked.label);
    m_title->setObjectName(u"cardTitle"_s);
    m_title->setBold(true);
    m_title->setWordWrap(true);
    m_title->setText(asked.label);
    m_fact->setObjectName(u"cardFact"_s);
    m_fact->makeReadable();
    auto *layout = new VerticalLayout(this);
    const int margin = Spacing::panel + Spacing::small;
    layout->setContentsMargins(margin, Spacing::panel, margin, margin);
    layout->setSpacing(Spacing::medium);
    for (QWidget *part : std::initializer_list<QWidget *>{m_title, m_fact, m_counted, m_published})
        layout->addWidget(part);
    connect(m_counted, &ChartPanel::rowChosen, this, &SurveyCard::choose);
}

void SurveyCard::setChoosable(bool choosable)
{
    m_counted->setChoosable(choosable);
}

void SurveyCard::showSurvey(const DatasetPointer &dataset, const GroupSurvey &survey)
{
    const GroupAnswers &answers = survey.questions[std::size_t(m_question)];
    m_counted->setTables(dataset, answers.counted);
    m_published->setTables(dataset, answers.published);
    const bool unanswered = !answers.counted.empty() && answers.counted.front().states.known() == 0;
    m_counted->setVisible(!answers.counted.empty() && !unanswered);
    m_published->setVisible(!answers.published.empty());
    QStringList lines;
    if (unanswered)
        lines = Wording::chartNotes(*dataset, answers.counted.front());
    for (std::size_t index = 0; index < answers.statements.size(); ++index) {
        const Statement &statement = answers.statements[index];
        if (!isAnswer(statement))
            lines.append(Wording::countText(dataset->codebook(), statement, answers.counts[index]));
    }
    m_fact->setText(lines.join(u'\n'));
    m_fact->setVisible(!lines.isEmpty());
    setAccessibleDescription(m_fact->text());
}

void SurveyCard::choose(const ChartRow &row, int level)
{
    const auto about = [this](const ConditionValue &value) {
        return conditionOn(questionSubject(m_question), {value});
    };
    switch (row.meaning) {
    case ChartRow::Meaning::None:
        return Q_EMIT conditionChosen(about(stateValue(State::None)));
    case ChartRow::Meaning::Unknown:
        return Q_EMIT conditionChosen(about(stateValue(State::NotStated)));
    case ChartRow::Meaning::SizeClass:
        return Q_EMIT conditionChosen(about(classValue(row.option)));
    case ChartRow::Meaning::Option:
    case ChartRow::Meaning::WriteIn:
        break;
    }
    if (m_isGrid)
        Q_EMIT conditionChosen(conditionOn({Subject::Kind::GridRow, m_question, row.option}, {levelValue(level)}));
    else
        Q_EMIT conditionChosen(about(optionValue(row.option)));
}

int SurveyCard::weight(int width) const
{
    const int inside = width - 2 * (Spacing::panel + Spacing::small);
    int height = fontMetrics().height() * 4;
    for (const ChartPanel *panel : {m_counted, m_published})
        height += panel->isHidden() ? 0 : panel->heightForWidth(inside);
    return height;
}

} // namespace CityProfiles
