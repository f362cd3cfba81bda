// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "coveragepage.h"

#include "coveragecount.h"
#include "coveragelegend.h"
#include "coveragemodel.h"
#include "coveragetable.h"
#include "statemessage.h"
#include "textlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace CityProfiles {

CoveragePage::CoveragePage(QWidget *parent)
    : QWidget(parent)
    , m_model(new CoverageModel(this))
    , m_count(new CoverageCount(this))
    , m_stack(new QStackedWidget(this))
    , m_content(new QWidget)
    , m_table(new CoverageTable(m_model, m_content))
    , m_message(new StateMessage(m_stack))
{
    m_message->setObjectName(u"message"_s);
    buildContent();
    auto *middle = new QWidget(m_stack);
    auto *row = new QHBoxLayout(middle);
    row->setContentsMargins(Spacing::gap, Spacing::gap, Spacing::gap, Spacing::gap);
    row->addStretch(1);
    row->addWidget(m_content, 1000); // all the room up to its maximum
    row->addStretch(1);
    m_stack->addWidget(middle);
    m_stack->addWidget(m_message);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    setFocusProxy(m_table);
    connect(m_count, &CoverageCount::finished, this, &CoveragePage::showCoverage);
    connect(m_table, &CoverageTable::statesRequested, this, &CoveragePage::statesRequested);
    connect(m_table, &CoverageTable::regionRequested, this, &CoveragePage::regionRequested);
    connect(m_table, &CoverageTable::editionRequested, this, &CoveragePage::editionRequested);
    refresh();
}

void CoveragePage::buildContent()
{
    auto *title = new TextLabel(TextSize::Fact, Ink::Text, m_content);
    title->setBold(true);
    title->setText(tr("Coverage"));
    auto *text = new TextLabel(TextSize::Body, Ink::Muted, m_content);
    text->setObjectName(u"coverageText"_s);
    text->setWordWrap(true);
    text->setText(
        tr("How much of the survey the city pages in this program show. Choose a number to list its cities."));
    auto *legend = new CoverageLegend(m_content);
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, 0, Spacing::medium);
    layout->setSpacing(Spacing::small);
    layout->addWidget(title);
    layout->addWidget(text);
    layout->addSpacing(Spacing::small);
    layout->addWidget(legend);
    layout->addSpacing(Spacing::medium + Spacing::small);
    auto *card = new QHBoxLayout; // the table keeps clear of the card's round corners
    card->setContentsMargins(Spacing::medium, 0, Spacing::medium, 0);
    card->addWidget(m_table);
    layout->addLayout(card, 1);
}

void CoveragePage::setDataset(const DatasetPointer &dataset)
{
    m_dataset = dataset;
    refresh();
}

void CoveragePage::setImmediateLimit(ProfileIndex limit)
{
    m_count->setImmediateLimit(limit);
}

void CoveragePage::refresh()
{
    m_stale = true;
    if (isVisible() || !m_dataset)
        count();
}

void CoveragePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        count();
}

void CoveragePage::count()
{
    m_stale = false;
    m_count->cancel();
    m_model->setCoverage({}, {});
    if (!m_dataset) {
        say(tr("No survey is open"), tr("Open a dataset to see how much of it is known."));
    } else if (m_dataset->codebook().editions.empty() || m_dataset->codebook().questions.empty()) {
        say(tr("Nothing was asked"), tr("This dataset has no survey years or no questions."));
    } else {
        m_count->start(m_dataset);
        if (m_count->isRunning())
            say(tr("Counting answers…"), {});
    }
}

void CoveragePage::say(const QString &title, const QString &text)
{
    m_message->setMessage(title, text);
    m_stack->setCurrentWidget(m_message);
}

void CoveragePage::showCoverage(const DatasetPointer &dataset, const Coverage &coverage)
{
    m_model->setCoverage(dataset, coverage);
    m_content->setMaximumWidth(m_table->widestUse() + 2 * Spacing::medium);
    m_stack->setCurrentIndex(0);
    m_table->rebuild();
}

void CoveragePage::paintEvent(QPaintEvent *)
{
    const Tokens tokens = Tokens::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), tokens.background);
    if (m_stack->currentWidget() == m_message)
        return;
    const QRect table(m_table->mapTo(this, QPoint(0, 0)), m_table->size());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tokens.hairline);
    painter.setBrush(tokens.surface);
    const int around = Spacing::medium;
    painter.drawRoundedRect(QRectF(table.adjusted(-around, -around, around, around)).adjusted(0.5, 0.5, -0.5, -0.5), 8,
                            8);
}

} // namespace CityProfiles
