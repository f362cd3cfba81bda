// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewstate.h"

#include "browsepane.h"
#include "comparepage.h"
#include "mappage.h"
#include "navigationbar.h"
#include "profilepage.h"
#include "profilesearch.h"
#include "profileselection.h"
#include "session.h"
#include "surveypage.h"
#include "viewwording.h"

#include <QScopedValueRollback>
#include <QTimer>

#include <utility>

namespace CityProfiles {

namespace {

bool asksTheSame(const View &a, const View &b)
{
    return a.text == b.text && a.inTexts == b.inTexts && a.editions == b.editions && a.where == b.where
        && a.sort == b.sort;
}

} // namespace

ViewState::ViewState(Session *session, Pages pages, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_pages(std::move(pages))
{
    connect(m_pages.navigation, &NavigationBar::pageChanged, this, &ViewState::tell);
    connect(m_session, &Session::currentProfileChanged, this, &ViewState::tell);
    connect(m_session->comparisonSet(), &ComparisonSet::changed, this, &ViewState::tell);
    connect(m_pages.browse->search(), &ProfileSearch::queryChanged, this, &ViewState::tell);
    connect(m_pages.browse, &BrowsePane::viewChanged, this, &ViewState::tell);
    connect(m_pages.compare, &ComparePage::viewChanged, this, &ViewState::tell);
    connect(m_pages.survey, &SurveyPage::viewChanged, this, &ViewState::tell);
    connect(m_pages.map, &MapPage::viewChanged, this, &ViewState::tell);
}

void ViewState::tell()
{
    if (!m_showing)
        Q_EMIT changed();
}

ViewStep ViewState::take() const
{
    ViewStep step;
    View &view = step.view;
    if (!m_session->dataset())
        return step;
    const Dataset &dataset = *m_session->dataset();
    view.page = m_pages.navigation->page();
    m_pages.browse->takeView(view);
    m_pages.compare->takeView(view);
    m_pages.survey->takeView(view);
    m_pages.map->takeView(view);
    if (const auto profile = m_session->currentProfile())
        view.profile = dataset.profileId(*profile);
    const int question = view.page == View::Page::Browse ? m_pages.profile->questionInSight()
        : view.page == View::Page::AllCities             ? m_pages.survey->questionInSight()
                                                         : -1;
    if (question >= 0)
        view.question = dataset.question(question).id;
    takeData(view, dataset.info());
    step.query = m_pages.browse->search()->query();
    step.selected = m_pages.browse->selection()->profiles();
    return step;
}

ScrollPlaces ViewState::places() const
{
    return ScrollPlaces(m_pages.window);
}

ViewStep ViewState::stepOf(const FittedView &fitted)
{
    return {fitted.view, fitted.query, fitted.selected, {}, true};
}

void ViewState::show(const ViewStep &step, Extent extent)
{
    if (!m_session->dataset())
        return;
    const QScopedValueRollback showing(m_showing, true);
    const ViewStep now = take();
    const View view = extent == Extent::Whole ? step.view : onItsPage(step.view, now.view);
    FittedView fit = fitted(*m_session->dataset(), view);
    if (asksTheSame(view, now.view))
        fit.query = now.query;
    else if (asksTheSame(view, step.view))
        fit.query = step.query;
    fit.selected = extent == Extent::Whole ? step.selected : now.selected;
    m_pages.compare->showView(fit.view);
    m_pages.browse->showView(fit);
    showProfile(fit.view);
    m_pages.survey->showView(fit.view);
    m_pages.showPage(view.page);
    m_pages.map->showView(fit.view);
    scroll(step);
}

void ViewState::showProfile(const View &view)
{
    disconnect(m_first);
    if (const auto profile = m_session->dataset()->findProfile(view.profile))
        return m_session->setCurrentProfile(*profile);
    if (m_session->currentProfile() && view.page != View::Page::Browse)
        return;
    if (!m_pages.browse->search()->isRunning())
        return goToFirst();
    m_first = connect(m_pages.browse->search(), &ProfileSearch::resultChanged, this, [this] {
        disconnect(m_first);
        const QScopedValueRollback showing(m_showing, true);
        goToFirst();
    });
}

void ViewState::goToFirst()
{
    const auto &rows = m_pages.browse->search()->result().rows;
    if (!rows.empty())
        m_session->setCurrentProfile(rows.front());
    else if (!m_session->currentProfile())
        m_pages.browse->goToFirst(); // as soon as there is one
}

void ViewState::scroll(const ViewStep &step)
{
    disconnect(m_late);
    if (!step.places.isEmpty()) {
        const auto restore = [places = step.places] { places.restore(); };
        restore();
        QTimer::singleShot(0, this, restore); // what is laid out later
        if (m_pages.browse->search()->isRunning()) {
            m_late = connect(m_pages.browse->search(), &ProfileSearch::resultChanged, this, [this, restore] {
                disconnect(m_late);
                restore();
            });
        }
        return;
    }
    const int question = m_session->dataset()->codebook().questionIndex(step.view.question);
    if (step.view.page == View::Page::Browse && question >= 0)
        QTimer::singleShot(0, m_pages.profile,
                           [profile = m_pages.profile, question] { profile->showQuestion(question); });
}

QString ViewState::title(const View &view) const
{
    if (!m_session->dataset())
        return {};
    const FittedView fit = fitted(*m_session->dataset(), view);
    const ProfileSearch *search = m_pages.browse->search();
    const bool listed = fit.query == search->query() && !view.inTexts && !search->isRunning();
    return Wording::viewTitle(*m_session->dataset(), fit, listed ? int(search->result().rows.size()) : -1);
}

} // namespace CityProfiles
