// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "questioncard.h"

#include "answerview.h"
#include "answerwording.h"
#include "bodylayout.h"
#include "chartpanel.h"
#include "flatbutton.h"
#include "layoutpass.h"
#include "textlabel.h"

#include <QContextMenuEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

bool hasChart(const Question &question)
{
    return question.presentation == Presentation::Share || question.presentation == Presentation::Bars
        || question.presentation == Presentation::Ranking || question.presentation == Presentation::Grid;
}

/// The survey's own heading and what was asked; as rich text only to wrap, every word of the data escaped.
QString headingToolTip(const Question &question)
{
    QStringList lines;
    for (const QString &line : {question.heading, question.description}) {
        if (!line.isEmpty())
            lines.append(line.toHtmlEscaped());
    }
    return lines.isEmpty() ? QString() : QString(u"<p>"_s + lines.join("</p><p>"_L1) + u"</p>"_s);
}

} // namespace

QuestionCard::QuestionCard(const Codebook &codebook, int question, QWidget *parent)
    : Card(parent)
    , m_question(question)
    , m_title(new TextLabel(TextSize::Body, Ink::Text, this))
    , m_more(new FlatButton(FlatButton::Look::More, this))
    , m_answer(new AnswerView(this))
{
    const Question &asked = codebook.questions[std::size_t(question)];
    setObjectName(u"card-"_s + asked.id);
    setAccessibleName(asked.label);
    m_title->setObjectName(u"cardTitle"_s);
    m_title->setBold(true);
    m_title->setWordWrap(true);
    m_title->setText(asked.label);
    m_title->setToolTip(headingToolTip(asked));
    m_more->setObjectName(u"cardMenu"_s);
    m_more->setMuted(true);
    m_more->setAccessibleName(tr("Where from? %1").arg(asked.label));
    m_more->setToolTip(tr("Where from?"));
    m_answer->setObjectName(u"cardAnswer"_s);
    m_body = new BodyLayout(this);
    m_body->setParts(m_title, m_more, m_answer);
    if (hasChart(asked)) {
        m_chart = new ChartPanel(this);
        m_chart->setObjectName(u"cardChart"_s);
        m_chart->setFramed(false);
        m_body->setChart(m_chart);
    }
    connect(m_more, &QToolButton::clicked, this, &QuestionCard::requestMenu);
}

int QuestionCard::weight(int width) const
{
    const int around = 2 * (Spacing::panel + Spacing::small);
    const bool drawn = m_chart && !m_chart->tables().empty();
    return around + fontMetrics().height() * 4 + (drawn ? m_chart->heightForWidth(m_body->chartWidth(width)) : 0);
}

void QuestionCard::showAnswer(const Shown &shown)
{
    m_answer->showAnswer(shown, m_question);
    m_words = Wording::answerText(shown.codebook(), shown.profile, m_question);
    setStanding({});
    if (m_chart) {
        const bool sameChart = m_chart->dataset() == shown.dataset && m_chart->edition() == shown.profile.edition;
        m_chart->setDataset(shown.dataset, m_question, shown.profile.edition);
        if (!sameChart)
            invalidateLayouts(m_chart);
        m_chart->setCity(shown.index, &shown.profile);
        m_chart->setVisible(!m_chart->tables().empty());
    }
}

void QuestionCard::setStanding(const QString &standing, const QStringList &rarities)
{
    m_answer->setStanding(standing);
    m_answer->setRarities(rarities);
    QStringList words = QStringList{m_words, standing} + rarities;
    words.removeAll(QString());
    setAccessibleDescription(words.join(u'\n'));
}

void QuestionCard::contextMenuEvent(QContextMenuEvent *event)
{
    Q_EMIT menuRequested(m_question, event->globalPos());
}

void QuestionCard::requestMenu()
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    Q_EMIT menuRequested(m_question,
                         m_more->mapToGlobal(mirrored ? m_more->rect().bottomRight() : m_more->rect().bottomLeft()));
}

void QuestionCard::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    if (!m_chart || !m_chart->isVisible() || m_answer->height() == 0 || !m_answer->isVisible())
        return;
    QPainter painter(this);
    paintRule(painter, Tokens::of(palette()).hairline);
}

void QuestionCard::paintRule(QPainter &painter, const QColor &color) const
{
    const QRect answer = m_answer->geometry();
    const QRect chart = m_chart->geometry();
    if (chart.top() > answer.bottom()) {
        painter.fillRect(chart.left(), (answer.bottom() + chart.top()) / 2, chart.width(), 1, color);
        return;
    }
    const int x =
        chart.left() > answer.right() ? (answer.right() + chart.left()) / 2 : (chart.right() + answer.left()) / 2;
    painter.fillRect(x, chart.top(), 1, height() - chart.top() - Spacing::gap, color);
}

} // namespace CityProfiles
