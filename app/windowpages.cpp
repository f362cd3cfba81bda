// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "browsepane.h"
#include "comparepage.h"
#include "comparisonset.h"
#include "coveragepage.h"
#include "mainwindow.h"
#include "mappage.h"
#include "navigationbar.h"
#include "pagestack.h"
#include "profilepage.h"
#include "profilesearch.h"
#include "profileselection.h"
#include "session.h"
#include "surveypage.h"

#include <QRectF>
#include <QSplitter>

namespace CityProfiles {

// Which page is seen, and what pages over the whole survey ask of the list.

void MainWindow::showBrowse()
{
    if (!m_session->dataset())
        return;
    showBeside(m_profile);
    m_browse->setFocus();
}

void MainWindow::showPage(View::Page page)
{
    switch (page) {
    case View::Page::Browse:
        return showBrowse();
    case View::Page::Compare:
        return showCompare();
    case View::Page::AllCities:
        return showSurvey();
    case View::Page::Map:
        return showMap();
    case View::Page::Coverage:
        break;
    }
    showCoverage();
}

void MainWindow::showBeside(QWidget *page)
{
    m_navigation->setPage(page == m_map ? View::Page::Map : View::Page::Browse); // said while the other page is seen
    m_beside->setCurrentWidget(page);
    m_stack->setCurrentWidget(m_splitter);
}

void MainWindow::showCompare()
{
    if (!m_session->dataset())
        return;
    m_navigation->setPage(View::Page::Compare);
    m_stack->setCurrentWidget(m_compare);
    m_compare->setFocus();
}

void MainWindow::connectYears()
{
    const auto compare = [this](ProfileIndex earlier, ProfileIndex later) {
        const Dataset &dataset = *m_session->dataset();
        m_session->comparisonSet()->setProfileIds({dataset.profileId(earlier), dataset.profileId(later)});
        showCompare();
    };
    connect(m_profile, &ProfilePage::comparisonRequested, this, compare);
    connect(m_survey, &SurveyPage::changesRequested, this, compare);
}

void MainWindow::showCoverage()
{
    if (!m_session->dataset())
        return;
    m_navigation->setPage(View::Page::Coverage);
    m_stack->setCurrentWidget(m_coverage);
    m_coverage->setFocus();
}

void MainWindow::connectExplore()
{
    connect(m_navigation, &NavigationBar::coverageRequested, this, &MainWindow::showCoverage);
    connect(m_coverage, &CoveragePage::statesRequested, this, &MainWindow::listStates);
    connect(m_coverage, &CoveragePage::regionRequested, this, [this](int region, int edition) {
        listOnly(edition, {conditionOn({Subject::Kind::Region, -1, -1}, {entryValue(region)})});
    });
    connect(m_coverage, &CoveragePage::editionRequested, this, [this](int edition) { listOnly(edition, {}); });
}

void MainWindow::showSurvey()
{
    if (!m_session->dataset())
        return;
    m_navigation->setPage(View::Page::AllCities);
    m_stack->setCurrentWidget(m_survey);
    m_survey->setFocus();
}

void MainWindow::showCompared()
{
    if (!m_session->dataset())
        return;
    const std::vector<ProfileIndex> compared = m_session->comparisonSet()->profiles(*m_session->dataset());
    m_navigation->setComparedCount(int(compared.size())); // ids of another dataset don't count
    m_survey->setCompared(compared);
}

void MainWindow::connectSurvey()
{
    ProfileSearch *search = m_browse->search();
    connect(m_navigation, &NavigationBar::surveyRequested, this, &MainWindow::showSurvey);
    connect(search, &ProfileSearch::resultChanged, m_survey, [this, search] {
        m_survey->setListed(search->shown(), !search->query().filter.empty() || !search->query().text.isEmpty());
    });
    connect(m_session, &Session::currentProfileChanged, m_survey, &SurveyPage::setCurrentProfile);
    connect(m_profile, &ProfilePage::groupRequested, this, [this] {
        m_survey->setBeside(GroupChoice{GroupChoice::Kind::City, {}, {}});
        showSurvey();
    });
    connect(m_browse->selection(), &ProfileSelection::changed, m_survey,
            [this] { m_survey->setSelected(m_browse->selection()->profiles()); });
    connect(m_survey, &SurveyPage::listRequested, this, [this](const Filter &filter, int edition, bool listed) {
        if (listed)
            listAlso(edition, filter);
        else
            listOnly(edition, filter);
    });
}

void MainWindow::showMap()
{
    if (!m_session->dataset())
        return;
    showBeside(m_map);
    m_map->setFocus();
}

void MainWindow::connectMap()
{
    ProfileSearch *search = m_browse->search();
    m_map->setComparisonSet(m_session->comparisonSet());
    connect(m_navigation, &NavigationBar::mapRequested, this, &MainWindow::showMap);
    connect(search, &ProfileSearch::resultChanged, m_map, [this, search] { m_map->setProfiles(search->shown()); });
    connect(search, &ProfileSearch::highlightChanged, m_map,
            [this, search] { m_map->setHighlighted(search->highlighted()); });
    connect(m_session, &Session::currentProfileChanged, m_map, &MapPage::setCurrentProfile);
    connect(m_map, &MapPage::profileRequested, this, [this](ProfileIndex profile) {
        m_session->setCurrentProfile(profile);
        showBrowse();
    });
    connect(m_map, &MapPage::areaSelected, this, &MainWindow::listArea);
    connect(m_map, &MapPage::clearFilterRequested, m_browse, &BrowsePane::clearAll);
}

void MainWindow::listArea(const QRectF &degrees)
{
    Filter filter;
    for (const Condition &condition : m_browse->search()->query().filter) {
        const Subject::Kind kind = condition.terms.front().subject.kind;
        if (kind != Subject::Kind::Latitude && kind != Subject::Kind::Longitude)
            filter.push_back(condition);
    }
    const auto add = [&filter](Subject::Kind kind, double low, double high) {
        filter.push_back(conditionOn({kind, -1, -1}, {numberValue({low, high, true})}));
    };
    add(Subject::Kind::Latitude, degrees.top(), degrees.bottom());
    add(Subject::Kind::Longitude, degrees.left(), degrees.right());
    m_browse->search()->setFilter(filter);
}

void MainWindow::listStates(int question, int edition, const QList<State> &states)
{
    std::vector<ConditionValue> values;
    for (const State state : states)
        values.push_back(stateValue(state));
    listOnly(edition, {conditionOn(questionSubject(question), values)});
}

void MainWindow::listOnly(int edition, const Filter &filter)
{
    Query query = m_browse->search()->query();
    query.text.clear();
    query.editions = {EditionChoice::Mode::One, edition};
    query.filter = filter;
    m_browse->setQuery(query);
    showBrowse();
}

void MainWindow::listAlso(int edition, const Filter &filter)
{
    Query query = m_browse->search()->query();
    query.filter.insert(query.filter.end(), filter.begin(), filter.end());
    if (query.editions.mode != EditionChoice::Mode::One)
        query.filter.push_back(conditionOn({Subject::Kind::Edition, -1, -1}, {entryValue(edition)}));
    m_browse->setQuery(query);
    showBrowse();
}

} // namespace CityProfiles
