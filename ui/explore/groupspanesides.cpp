// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A city beside a group, and a group's cities in two survey years.
#include "changesmodel.h"
#include "changewording.h"
#include "citygroupmodel.h"
#include "groupslegend.h"
#include "groupsmodel.h"
#include "groupspane.h"
#include "groupstable.h"
#include "notebar.h"

#include <QStackedWidget>

namespace CityProfiles {

using Sides = GroupsBar::Sides;

void GroupsPane::compareCity(const DatasetIndexPointer &index, ProfileIndex profile, const Group &group, bool listable,
                             ProfileIndex immediateLimit)
{
    clear();
    const DatasetPointer dataset = index->pointer();
    m_profiles = group.profiles;
    m_profiles.insert(profile);
    m_table->setListable({false, listable});
    m_cityJob.run(
        dataset->profileCount() <= immediateLimit,
        [index, profile, group](const CancelFlag &) { return besideGroup(*index, profile, group); },
        [this, dataset, name = group.name](const Result<GroupProfile> &beside) { showCity(dataset, name, beside); });
    sayCounting(m_cityJob.isRunning());
}

void GroupsPane::showCity(const DatasetPointer &dataset, const QString &group, const Result<GroupProfile> &beside)
{
    if (!beside)
        return say(tr("This city can't be compared"), beside.error().message(), tr("Back to charts"));
    if (beside->size == 0)
        return refuse(tr("No page of %1 is in this group: %2", "survey year, group")
                          .arg(dataset->codebook().editions[std::size_t(beside->profile.edition)].id, group));
    m_city->setCity(dataset, *beside, group);
    QString note = m_city->certainCount() == 0
        ? tr("Nothing is certainly different from most of the group.")
        : tr("%n answers certainly differ from most of the group, whatever the missing answers are.", nullptr,
             m_city->certainCount());
    if (beside->member)
        note = tr("%1 %2 is one of these city pages.", "a sentence before; city").arg(note, m_city->names()[0]);
    showSides(Sides::City, note);
    m_table->rebuild();
}

void GroupsPane::compareYears(const DatasetIndexPointer &index, int earlier, int later, const Group &group,
                              ProfileIndex immediateLimit)
{
    clear();
    const DatasetPointer dataset = index->pointer();
    m_table->setListable({false, false});
    m_yearsJob.run(
        dataset->profileCount() <= immediateLimit,
        [dataset, earlier, later, set = group.profiles](const CancelFlag &cancel) {
            return changesOver(*dataset, earlier, later, set, cancel);
        },
        [this, dataset](const Result<EditionChanges> &changes) { showYears(dataset, changes); });
    sayCounting(m_yearsJob.isRunning());
}

void GroupsPane::showYears(const DatasetPointer &dataset, const Result<EditionChanges> &changes)
{
    if (!changes)
        return say(tr("These cities can't be compared"), changes.error().message(), tr("Back to charts"));
    const auto &editions = dataset->codebook().editions;
    if (changes->cities.empty())
        return refuse(tr("No city of this group is in both surveys: %1 and %2", "survey years")
                          .arg(editions[std::size_t(changes->earlier)].id, editions[std::size_t(changes->later)].id));
    m_changes->setChanges(dataset, *changes);
    showSides(
        Sides::Years,
        tr("%1. Other cities are left out, so that a change is never one of who answered; so is what only one of the "
           "surveys asked. Texts in the cities' own words are not compared unless they are the same.",
           "the same cities in two survey years")
            .arg(Wording::sameCities(dataset->codebook(), *changes)));
    m_table->rebuild();
}

void GroupsPane::refuse(const QString &reason)
{
    clear();
    say(reason, tr("Choose another group or another survey year above."), tr("Back to charts"));
}

void GroupsPane::clear()
{
    m_job.cancel();
    m_cityJob.cancel();
    m_yearsJob.cancel();
    m_pair = {};
    m_profiles = {};
    m_model->setGroups(nullptr, {}, {});
    m_city->setCity(nullptr, {}, {});
    m_changes->setChanges(nullptr, {});
}

CountTableModel *GroupsPane::shown() const
{
    switch (m_sides) {
    case Sides::Groups:
        break;
    case Sides::City:
        return m_city;
    case Sides::Years:
        return m_changes;
    }
    return m_model;
}

void GroupsPane::showSides(Sides sides, const QString &note)
{
    m_sides = sides;
    m_bar->setSides(sides);
    m_legend->setSampleShown(false);
    m_note->setText(note);
    if (m_table->model() != shown())
        m_table->setTable(shown());
    m_stack->setCurrentWidget(m_middle);
}

} // namespace CityProfiles
