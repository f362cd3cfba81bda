// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "groupmenu.h"

#include "answerwording.h"
#include "groups.h"
#include "menutext.h"

#include <QActionGroup>
#include <QCollator>
#include <QCoreApplication>
#include <QMenu>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

/// The translation context of the menu.
class Groups {
    Q_DECLARE_TR_FUNCTIONS(GroupMenu)
};

/// Fills a menu with groups, the current one checked.
class GroupMenu {
public:
    GroupMenu(const GroupChoice &current, const std::function<void(const GroupChoice &)> &chosen)
        : m_current(current)
        , m_chosen(chosen)
    {
    }

    void add(QMenu *menu, const QString &text, const GroupChoice &choice, bool enabled = true) const
    {
        QAction *action = menu->addAction(actionText(text), menu, [choice, chosen = m_chosen] { chosen(choice); });
        action->setCheckable(true);
        action->setChecked(choice == m_current);
        action->setEnabled(enabled);
    }

    void add(QMenu *menu, const QString &name, const Filter &filter) const
    {
        add(menu, name, GroupChoice{GroupChoice::Kind::Conditions, name, filter});
    }

private:
    GroupChoice m_current;
    std::function<void(const GroupChoice &)> m_chosen;
};

QMenu *submenu(QMenu *menu, const QString &name)
{
    return menu->addMenu(actionText(name));
}

/// Indices in the order of the locale's dictionary.
template <typename Entries>
std::vector<int> byName(const Entries &entries)
{
    std::vector<int> order(entries.size());
    std::iota(order.begin(), order.end(), 0);
    const QCollator collator;
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
        return collator.compare(entries[std::size_t(a)].name, entries[std::size_t(b)].name) < 0;
    });
    return order;
}

void addRegions(QMenu *menu, const SurveyTables &tables, const GroupMenu &groups)
{
    std::vector<int> regions(tables.regions.size());
    std::iota(regions.begin(), regions.end(), 0);
    std::stable_sort(regions.begin(), regions.end(), [&](int a, int b) {
        return tables.regions[std::size_t(a)].position < tables.regions[std::size_t(b)].position;
    });
    const std::vector<int> countries = byName(tables.countries);
    for (const int region : regions) {
        const QString name = tables.regions[std::size_t(region)].name;
        QMenu *part = submenu(menu, name);
        groups.add(part, name, inRegion(region));
        part->addSeparator();
        for (const int country : countries) {
            if (tables.countries[std::size_t(country)].region == region)
                groups.add(part, tables.countries[std::size_t(country)].name, inCountry(country));
        }
    }
}

void addSizeClasses(QMenu *menu, const Codebook &codebook, const GroupMenu &groups)
{
    for (const int question : codebook.questionOrder()) {
        const Question &asked = codebook.questions[std::size_t(question)];
        if (asked.classes.empty())
            continue;
        QMenu *part = submenu(menu, asked.label);
        for (int index = 0; index < int(asked.classes.size()); ++index) {
            const QString label = asked.classes[std::size_t(index)].label;
            const QString name = Groups::tr("%1: %2", "question, size class").arg(asked.label, label);
            groups.add(part, label, GroupChoice{GroupChoice::Kind::Conditions, name, inSizeClass(question, index)});
        }
    }
}

void addGroups(QMenu *menu, const Dataset &dataset, const OwnGroups &own, const GroupMenu &groups)
{
    using Kind = GroupChoice::Kind;
    const std::pair<Kind, bool> first[] = {{Kind::All, true},
                                           {Kind::CurrentFilter, own.filtered},
                                           {Kind::Selected, !own.selected.isEmpty()},
                                           {Kind::Compared, !own.compared.empty()}};
    for (const auto &[kind, isThere] : first)
        groups.add(menu, groupName({kind, {}, {}}), GroupChoice{kind, {}, {}}, isThere);
    menu->addSeparator();
    addRegions(menu, dataset.tables(), groups);
    menu->addSeparator();
    addSizeClasses(menu, dataset.codebook(), groups);
}

} // namespace

void fillGroupMenu(QMenu *menu, const Dataset &dataset, const OwnGroups &own, const GroupChoice &current,
                   const std::function<void(const GroupChoice &)> &chosen)
{
    emptyMenu(menu);
    addGroups(menu, dataset, own, GroupMenu(current, chosen));
}

void fillBesideMenu(QMenu *menu, const Dataset &dataset, const OwnGroups &own, int edition, const GroupChoice &current,
                    const std::function<void(const GroupChoice &)> &chosen)
{
    using Kind = GroupChoice::Kind;
    emptyMenu(menu);
    const GroupMenu groups(current, chosen);
    const QString city = own.current
        ? Groups::tr("%1 (the city being read)").arg(Wording::shortProfileLabel(dataset, *own.current))
        : Groups::tr("The city being read");
    groups.add(menu, city, GroupChoice{Kind::City, {}, {}}, own.current.has_value());
    const Codebook &codebook = dataset.codebook();
    for (const int other : codebook.editionOrder()) {
        if (other != edition)
            groups.add(menu, Groups::tr("The same cities in %1").arg(codebook.editions[std::size_t(other)].id),
                       GroupChoice{Kind::Year, {}, {}, other});
    }
    menu->addSeparator();
    addGroups(menu, dataset, own, groups);
}

QString groupName(const GroupChoice &choice)
{
    switch (choice.kind) {
    case GroupChoice::Kind::All:
        return Groups::tr("All cities");
    case GroupChoice::Kind::CurrentFilter:
        return Groups::tr("Current filter");
    case GroupChoice::Kind::Selected:
        return Groups::tr("Selected cities");
    case GroupChoice::Kind::Compared:
        return Groups::tr("Cities side by side");
    case GroupChoice::Kind::City:
        return Groups::tr("The city being read");
    case GroupChoice::Kind::Conditions:
    case GroupChoice::Kind::Year:
        break;
    }
    return choice.name;
}

} // namespace CityProfiles
