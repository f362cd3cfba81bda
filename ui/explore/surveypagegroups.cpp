// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Two groups side by side on the survey page.
#include "groupspane.h"
#include "surveybar.h"
#include "surveypage.h"

#include <QStackedWidget>

namespace CityProfiles {

using Kind = GroupChoice::Kind;

void SurveyPage::connectGroups()
{
    connect(m_bar, &SurveyBar::besideMenuOpening, this, [this] {
        const GroupChoice none{Kind::Conditions, {}, {}};
        fillGroupMenu(m_bar->besideMenu(), *m_dataset, m_own, m_beside.value_or(none),
                      [this](const GroupChoice &choice) { setBeside(choice); });
    });
    connect(m_groups, &GroupsPane::listRequested, this, [this](int group, const Filter &more) {
        list(group == 0 ? m_choice : m_beside.value_or(GroupChoice()), more);
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
    refresh();
}

void SurveyPage::swapGroups()
{
    if (!m_beside)
        return;
    std::swap(m_choice, *m_beside);
    Q_EMIT viewChanged();
    refresh();
}

bool SurveyPage::shows(Kind kind) const
{
    return m_choice.kind == kind || (m_beside && m_beside->kind == kind);
}

void SurveyPage::countGroups()
{
    GroupPair pair;
    const auto pages = m_index->profiles({EditionChoice::Mode::One, m_edition});
    for (std::size_t index = 0; index < pair.groups.size(); ++index) {
        const GroupChoice &choice = index == 0 ? m_choice : *m_beside;
        const std::shared_ptr<const Group> group = groupProfiles(choice);
        if (!group)
            return say(tr("These cities can't be counted"), tr("Their answers can't be read. Choose other cities."));
        pair.names[index] = groupName(choice);
        pair.groups[index] = *group;
        pair.groups[index].profiles &= *pages;
        pair.listable[index] = !choice.isPicked();
    }
    m_bar->setEdition(m_edition);
    m_bar->showGroups(m_dataset->codebook(), m_edition, pair);
    m_views->setCurrentWidget(m_groups);
    setFocusProxy(m_groups);
    m_stack->setCurrentWidget(m_content);
    m_groups->compare(m_index, m_edition, pair, immediateLimit);
}

} // namespace CityProfiles
