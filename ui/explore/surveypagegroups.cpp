// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What stands beside a group on the survey page: another group, a city, another survey year.
#include "answerwording.h"
#include "changesmodel.h"
#include "groupspane.h"
#include "groupwording.h"
#include "surveybar.h"
#include "surveypage.h"

#include <QStackedWidget>

#include <algorithm>

namespace CityProfiles {

using Kind = GroupChoice::Kind;

void SurveyPage::connectGroups()
{
    connect(m_bar, &SurveyBar::besideMenuOpening, this, [this] {
        const GroupChoice none{Kind::Conditions, {}, {}};
        fillBesideMenu(m_bar->besideMenu(), *m_dataset, m_own, m_edition, m_beside.value_or(none),
                       [this](const GroupChoice &choice) { setBeside(choice); });
    });
    connect(m_groups, &GroupsPane::listRequested, this, [this](int group, const Filter &more) {
        list(group == 0 ? m_choice : m_beside.value_or(GroupChoice()), more);
    });
    connect(m_groups, &GroupsPane::changesRequested, this, [this](ProfileIndex later) {
        const auto &cities = m_groups->changesModel()->changes().cities;
        const auto pair = std::ranges::find(cities, later, &std::pair<ProfileIndex, ProfileIndex>::second);
        if (pair != cities.end())
            Q_EMIT changesRequested(pair->first, pair->second);
    });
    connect(m_groups, &GroupsPane::swapRequested, this, &SurveyPage::swapGroups);
    connect(m_groups, &GroupsPane::closeRequested, this, [this] {
        setBeside({});
        setFocus(); // the button that closed the groups is gone
    });
}

void SurveyPage::setBeside(const std::optional<GroupChoice> &choice)
{
    m_beside = choice;
    Q_EMIT viewChanged();
    if (shows(Kind::City) && m_own.current)
        m_edition = m_dataset->edition(*m_own.current);
    refresh();
}

void SurveyPage::setCurrentProfile(ProfileIndex profile)
{
    m_own.current = profile;
    if (!shows(Kind::City))
        return;
    m_edition = m_dataset->edition(profile);
    refresh();
}

void SurveyPage::swapGroups()
{
    if (!m_beside || shows(Kind::City) || shows(Kind::Year))
        return;
    std::swap(m_choice, *m_beside);
    Q_EMIT viewChanged();
    refresh();
}

bool SurveyPage::shows(Kind kind) const
{
    return m_choice.kind == kind || (m_beside && m_beside->kind == kind);
}

std::optional<ProfileIndex> SurveyPage::currentPage() const
{
    if (!m_own.current)
        return {};
    for (const ProfileIndex page : m_dataset->profilesOf(m_dataset->city(*m_own.current))) {
        if (m_dataset->edition(page) == m_edition)
            return page;
    }
    return {};
}

void SurveyPage::countBeside()
{
    const std::shared_ptr<const Group> group = groupProfiles(m_choice);
    if (!group)
        return say(tr("These cities can't be counted"), tr("Their answers can't be read. Choose other cities."));
    m_bar->setEdition(m_edition);
    m_views->setCurrentWidget(m_groups);
    setFocusProxy(m_groups);
    m_stack->setCurrentWidget(m_content);
    if (m_beside->kind == Kind::City)
        countCity(group);
    else if (m_beside->kind == Kind::Year)
        countYears(group);
    else
        countGroups(group);
}

void SurveyPage::countGroups(const std::shared_ptr<const Group> &first)
{
    const std::shared_ptr<const Group> second = groupProfiles(*m_beside);
    if (!second)
        return say(tr("These cities can't be counted"), tr("Their answers can't be read. Choose other cities."));
    GroupPair pair{
        {groupName(m_choice), groupName(*m_beside)}, {*first, *second}, {!m_choice.isPicked(), !m_beside->isPicked()}};
    const auto pages = pagesShown();
    for (Group &group : pair.groups)
        group.profiles &= *pages;
    m_bar->showGroups(m_dataset->codebook(), m_edition, pair);
    m_groups->compare(m_index, m_edition, pair, immediateLimit);
}

void SurveyPage::countCity(const std::shared_ptr<const Group> &group)
{
    const std::optional<ProfileIndex> page = currentPage();
    const QString city = m_own.current ? Wording::cityLabel(*m_dataset, m_dataset->city(*m_own.current)) : QString();
    const Codebook &codebook = m_dataset->codebook();
    m_bar->showSides(tr("%1 and %2", "a city and a group of cities").arg(city, group->name),
                     {Wording::groupSize(codebook, m_edition, countCommon(group->profiles, *pagesShown()))});
    if (page)
        return m_groups->compareCity(m_index, *page, *group, !m_choice.isPicked(), immediateLimit);
    m_groups->refuse(city.isEmpty() ? tr("No city is being read")
                                    : tr("%1 has no page in the %2 survey", "city, survey year")
                                          .arg(city, codebook.editions[std::size_t(m_edition)].id));
}

void SurveyPage::countYears(const std::shared_ptr<const Group> &group)
{
    const auto &editions = m_dataset->codebook().editions;
    const int other = m_beside->edition;
    const bool later = editions[std::size_t(other)].position > editions[std::size_t(m_edition)].position;
    const int first = later ? m_edition : other;
    const int last = later ? other : m_edition;
    m_bar->showSides(
        tr("%1: %2 and %3", "group of cities, survey years")
            .arg(group->name, editions[std::size_t(first)].id, editions[std::size_t(last)].id),
        {Wording::groupSize(m_dataset->codebook(), m_edition, countCommon(group->profiles, *pagesShown()))});
    if (other == m_edition)
        return m_groups->refuse(tr("This is the same survey year twice"));
    m_groups->compareYears(m_index, first, last, *group, immediateLimit);
}

std::shared_ptr<const ProfileSet> SurveyPage::pagesShown() const
{
    return m_index->profiles({EditionChoice::Mode::One, m_edition});
}

} // namespace CityProfiles
