// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "surveycard.h"
#include "surveypage.h"
#include "surveysheet.h"
#include "viewwording.h"

#include <QLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>

#include <utility>

using namespace Qt::StringLiterals;

namespace CityProfiles {

// The groups of the page, as a part of a view.

namespace {

using Kind = GroupChoice::Kind;

/// "year:" and an edition: see View::beside.
constexpr auto yearPrefix = "year:"_L1;

QString textOf(const SurveyTables &tables, const GroupChoice &choice)
{
    switch (choice.kind) {
    case Kind::All:
        return u"all"_s;
    case Kind::CurrentFilter:
        return u"listed"_s;
    case Kind::Compared:
        return u"compared"_s;
    case Kind::Selected:
        return u"selected"_s;
    case Kind::City:
        return u"city"_s;
    case Kind::Year:
        return yearPrefix + tables.codebook.editions[std::size_t(choice.edition)].id;
    case Kind::Conditions:
        break;
    }
    return groupText(tables, choice.filter);
}

GroupChoice choiceOf(const Dataset &dataset, const QString &group)
{
    if (group == "listed"_L1)
        return {Kind::CurrentFilter, {}, {}};
    if (group == "compared"_L1)
        return {Kind::Compared, {}, {}};
    if (group == "selected"_L1)
        return {Kind::Selected, {}, {}};
    if (group == "city"_L1)
        return {Kind::City, {}, {}};
    if (const int year = yearBeside(dataset.codebook(), group); year >= 0)
        return {Kind::Year, {}, {}, year};
    const auto filter = groupFilter(dataset.tables(), group);
    return filter ? GroupChoice{Kind::Conditions, Wording::filterName(dataset, *filter), *filter} : GroupChoice();
}

int newestEdition(const Codebook &codebook)
{
    const std::vector<int> editions = codebook.editionOrder();
    return editions.empty() ? -1 : editions.back();
}

} // namespace

void SurveyPage::takeView(View &view) const
{
    if (!m_dataset)
        return;
    const Codebook &codebook = m_dataset->codebook();
    view.group = m_choice.kind == Kind::All ? QString() : textOf(m_dataset->tables(), m_choice);
    view.beside = m_beside ? textOf(m_dataset->tables(), *m_beside) : QString();
    view.year = m_edition < 0 || m_edition == newestEdition(codebook) ? QString()
                                                                      : codebook.editions[std::size_t(m_edition)].id;
}

void SurveyPage::showView(const View &view)
{
    if (!m_dataset)
        return;
    const Codebook &codebook = m_dataset->codebook();
    const GroupChoice choice = choiceOf(*m_dataset, view.group);
    const auto beside = view.beside.isEmpty() ? std::nullopt : std::optional(choiceOf(*m_dataset, view.beside));
    const int edition = codebook.editionIndex(view.year);
    const int year = edition < 0 ? newestEdition(codebook) : edition;
    m_wantedQuestion = view.page == View::Page::AllCities ? codebook.questionIndex(view.question) : -1;
    if (choice == m_choice && beside == m_beside && year == m_edition && !m_stale)
        return showWanted();
    m_choice = choice;
    m_beside = beside;
    m_edition = year;
    refresh();
}

int SurveyPage::questionInSight() const
{
    const int top = m_area->verticalScrollBar()->value();
    if (top <= 0 || m_views->currentWidget() != m_area)
        return -1;
    const SurveyCard *nearest = nullptr;
    for (const SurveyCard *card : m_sheet->cards()) {
        const int y = card->mapTo(m_sheet, QPoint()).y();
        if (!card->isHidden() && y >= top && (!nearest || y < nearest->mapTo(m_sheet, QPoint()).y()))
            nearest = card;
    }
    return nearest ? nearest->question() : -1;
}

void SurveyPage::showWanted()
{
    const int question = std::exchange(m_wantedQuestion, -1);
    for (SurveyCard *card : m_sheet->cards()) {
        if (card->question() != question || card->isHidden())
            continue;
        m_sheet->layout()->activate();
        m_area->verticalScrollBar()->setValue(card->mapTo(m_sheet, QPoint()).y());
    }
}

} // namespace CityProfiles
