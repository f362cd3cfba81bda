// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "profilesheet.h"

#include "arrangedlayout.h"
#include "chartexporter.h"
#include "chartpanel.h"
#include "factstriplayout.h"
#include "factview.h"
#include "layoutpass.h"
#include "peersview.h"
#include "profileheader.h"
#include "questioncard.h"
#include "sectionview.h"
#include "standingwording.h"
#include "tokens.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace CityProfiles {

ProfileSheet::ProfileSheet(QWidget *parent)
    : Pane(parent)
    , m_layout(new VerticalLayout(this))
    , m_header(new ProfileHeader(this))
    , m_peers(new PeersView(this))
{
    setObjectName(u"profileSheet"_s);
    const int margin = Spacing::gap + Spacing::panel;
    m_layout->setContentsMargins(margin, margin - 6, margin, 2 * margin);
    m_layout->setSpacing(Spacing::gap + Spacing::small);
    // Three columns of cards at most; wider, the page stands in the middle.
    m_layout->setMaximumWidth(fontMetrics().height() * 92);
    m_layout->addWidget(m_header);
    connect(m_header, &ProfileHeader::profileRequested, this, &ProfileSheet::profileRequested);
    connect(m_header, &ProfileHeader::comparisonRequested, this, &ProfileSheet::comparisonRequested);
    connect(m_header, &ProfileHeader::groupRequested, this, &ProfileSheet::groupRequested);
    connect(m_peers, &PeersView::profileRequested, this, &ProfileSheet::peerRequested);
}

void ProfileSheet::setComparisonSet(ComparisonSet *set)
{
    m_header->setComparisonSet(set);
    m_peers->setComparisonSet(set);
}

void ProfileSheet::setChartExporter(ChartExporter *exporter)
{
    m_exporter = exporter;
    m_header->setChartExporter(exporter);
    attachExporter();
}

void ProfileSheet::attachExporter()
{
    for (const QuestionCard *card : m_cards) {
        if (m_exporter && card->chart())
            m_exporter->attach(card->chart());
    }
}

std::vector<ChartPanel *> ProfileSheet::charts() const
{
    std::vector<ChartPanel *> charts;
    for (const QuestionCard *card : m_cards) {
        if (card->chart())
            charts.push_back(card->chart());
    }
    return charts;
}

void ProfileSheet::build(const Codebook &codebook)
{
    m_layout->removeWidget(m_peers); // it stands behind the sections
    delete m_strip;
    qDeleteAll(m_sections);
    m_facts.clear();
    m_sections.clear();
    m_cards.clear();
    m_strip = new Pane(this);
    m_strip->setObjectName(u"factStrip"_s);
    m_layout->addWidget(m_strip);
    auto *strip = new FactStripLayout(m_strip);
    for (const int question : codebook.questionOrder()) {
        if (codebook.questions[std::size_t(question)].presentation != Presentation::Headline)
            continue;
        auto *fact = new FactView(codebook, question, m_strip);
        strip->addWidget(fact);
        m_facts.push_back(fact);
        connect(fact, &FactView::menuRequested, this, &ProfileSheet::menuRequested);
    }
    m_strip->setHidden(m_facts.empty());
    buildSections(codebook);
    m_layout->addWidget(m_peers);
    attachExporter();
}

void ProfileSheet::buildSections(const Codebook &codebook)
{
    std::vector<std::vector<int>> questions(codebook.sections.size());
    std::vector<int> order;
    for (const int question : codebook.questionOrder()) {
        const Question &asked = codebook.questions[std::size_t(question)];
        if (asked.presentation == Presentation::Headline)
            continue;
        if (questions[std::size_t(asked.section)].empty())
            order.push_back(asked.section);
        questions[std::size_t(asked.section)].push_back(question);
    }
    for (const int section : order) {
        auto *view = new SectionView(codebook, section, questions[std::size_t(section)], this);
        m_layout->addWidget(view);
        m_sections.push_back(view);
        m_cards.insert(m_cards.end(), view->cards().begin(), view->cards().end());
        connect(view, &SectionView::menuRequested, this, &ProfileSheet::menuRequested);
        connect(view, &SectionView::opened, this, &ProfileSheet::contentChanged);
    }
}

void ProfileSheet::showProfile(const Shown &shown)
{
    if (m_tables != shown.dataset->parts().tables) {
        build(shown.codebook());
        m_tables = shown.dataset->parts().tables;
        // The new parts are shown with the page, in one go, not one by one from the event queue.
        for (QWidget *part : findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
            if (!part->testAttribute(Qt::WA_WState_ExplicitShowHide))
                part->show();
        }
    }
    m_shown = shown;
    m_header->showProfile(shown);
    for (FactView *fact : m_facts)
        fact->showAnswer(shown);
    for (SectionView *section : m_sections)
        section->showAnswers(shown);
    m_peers->showProfile(shown);
    invalidateLayouts(this);
}

void ProfileSheet::showStandings(const Standings &standings)
{
    const auto words = [&](int question) {
        const auto standing = standings.numbers.find(question);
        if (standing == standings.numbers.end())
            return QString();
        return Wording::rankLines(*m_shown.dataset, m_shown.index, question, standing->second).join(u'\n');
    };
    for (FactView *fact : m_facts)
        fact->setStanding(words(fact->question()));
    for (QuestionCard *card : m_cards)
        card->setStanding(words(card->question()), rarities(standings, card->question()));
}

QStringList ProfileSheet::rarities(const Standings &standings, int question) const
{
    QStringList texts;
    const auto options = standings.options.find(question);
    if (options == standings.options.end())
        return texts;
    for (const Choice &choice : m_shown.answer(question).choices()) {
        const auto standing = options->second.find(choice.option);
        texts.append(
            standing == options->second.end()
                ? QString()
                : Wording::rarityInSurvey(*m_shown.dataset, m_shown.index, question, choice.option, standing->second));
    }
    return texts;
}

void ProfileSheet::settle()
{
    activateLayouts(this);
}

QWidget *ProfileSheet::anchorAt(int y) const
{
    QWidget *nearest = nullptr;
    int distance = QWIDGETSIZE_MAX;
    for (QuestionCard *card : m_cards) {
        if (card->isHidden())
            continue;
        const int below = card->mapTo(this, QPoint()).y() - y;
        if (below >= 0 && below < distance) {
            nearest = card;
            distance = below;
        }
    }
    return nearest;
}

QWidget *ProfileSheet::partOf(int question) const
{
    const auto isShown = [question](const auto *part) { return part->question() == question && !part->isHidden(); };
    if (const auto card = std::find_if(m_cards.begin(), m_cards.end(), isShown); card != m_cards.end())
        return *card;
    const auto fact = std::find_if(m_facts.begin(), m_facts.end(), isShown);
    return fact != m_facts.end() ? *fact : nullptr;
}

QWidget *ProfileSheet::sectionOf(const QWidget *anchor) const
{
    for (SectionView *section : m_sections) {
        if (section->isAncestorOf(anchor))
            return section;
    }
    return nullptr;
}

void ProfileSheet::ensurePeers()
{
    m_peers->search()->setImmediateLimit(std::numeric_limits<ProfileIndex>::max());
    m_peers->load();
    invalidateLayouts(this);
}

void ProfileSheet::ensureAllCharts()
{
    for (const QuestionCard *card : m_cards) {
        if (card->chart() && !card->isHidden())
            card->chart()->ensureChart();
    }
}

} // namespace CityProfiles
