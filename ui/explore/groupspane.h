// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes.h"
#include "groupprofile.h"
#include "groupsbar.h"
#include "latestjob.h"
#include "sheet.h"

#include <QWidget>

class QStackedWidget;

namespace CityProfiles {

class ChangesModel;
class CityGroupModel;
class GroupsLegend;
class GroupsModel;
class GroupsTable;
class NoteBar;
class Notice;
class StateMessage;

/// Two groups to put side by side.
struct GroupPair {
    std::array<QString, 2> names;
    std::array<Group, 2> groups; ///< with profiles of one survey year alone
    std::array<bool, 2> listable{}; ///< whether the group can be said as a filter
};

/// Side by side on every question, with what the numbers mean and don't mean: two peer groups of a survey year, a city
/// and a group, or a group's cities in two survey years.
class GroupsPane : public QWidget {
    Q_OBJECT

public:
    explicit GroupsPane(QWidget *parent = nullptr);
    ~GroupsPane() override;

    /// Counts at once, or on a worker thread where the dataset has more than `immediateLimit` profiles.
    void compare(const DatasetIndexPointer &index, int edition, const GroupPair &pair, ProfileIndex immediateLimit);
    /// A city's page beside a group of its survey year; `listable`: whether the group can be said as a filter.
    void compareCity(const DatasetIndexPointer &index, ProfileIndex profile, const Group &group, bool listable,
                     ProfileIndex immediateLimit);
    /// The group's cities that are in both survey years.
    void compareYears(const DatasetIndexPointer &index, int earlier, int later, const Group &group,
                      ProfileIndex immediateLimit);
    /// Says why nothing can be put side by side.
    void refuse(const QString &reason);
    /// Forgets what is shown and what is under way.
    void clear();

    /// The groups that are compared; without names where none are.
    [[nodiscard]] const GroupPair &pair() const { return m_pair; }
    /// What is shown as a table; without columns where nothing is.
    [[nodiscard]] Sheet asShown() const;
    [[nodiscard]] GroupsModel *model() const { return m_model; }
    [[nodiscard]] const CityGroupModel *cityModel() const { return m_city; }
    [[nodiscard]] const ChangesModel *changesModel() const { return m_changes; }
    [[nodiscard]] GroupsTable *table() const { return m_table; }

Q_SIGNALS:
    /// Asks for the cities of a group (0, 1) that also meet the conditions.
    void listRequested(int group, const CityProfiles::Filter &more);
    /// Asks what changed in the city of a page since the other survey year.
    void changesRequested(CityProfiles::ProfileIndex profile);
    void swapRequested();
    void closeRequested();
    /// Asks for a file of the whole table.
    void exportRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void buildLayout();
    void connectParts();
    /// Why there is nothing to compare; empty where there is.
    [[nodiscard]] QString hindrance(const Codebook &codebook, int edition, const GroupPair &pair) const;
    void showCounts(const DatasetPointer &dataset, const std::array<QString, 2> &names,
                    const GroupComparison &comparison);
    void showCity(const DatasetPointer &dataset, const QString &group, const Result<GroupProfile> &beside);
    void showYears(const DatasetPointer &dataset, const Result<EditionChanges> &changes);
    void showSides(GroupsBar::Sides sides, const QString &note);
    void sayCounting(bool running);
    [[nodiscard]] CountTableModel *shown() const;
    void setSample(bool shown);
    void showSample();
    void copy();
    void say(const QString &title, const QString &text, const QString &action = {});

    GroupsModel *m_model;
    CityGroupModel *m_city;
    ChangesModel *m_changes;
    QStackedWidget *m_stack;
    QWidget *m_middle; ///< holds the content at its widest
    QWidget *m_content;
    StateMessage *m_message;
    GroupsBar *m_bar;
    GroupsLegend *m_legend;
    NoteBar *m_note;
    GroupsTable *m_table;
    Notice *m_notice;
    GroupsBar::Sides m_sides = GroupsBar::Sides::Groups;
    bool m_sample = false; ///< asked for; shown where the groups allow it
    GroupPair m_pair;
    ProfileSet m_profiles; ///< that are compared
    LatestJob<GroupComparison> m_job;
    LatestJob<Result<GroupProfile>> m_cityJob;
    LatestJob<Result<EditionChanges>> m_yearsJob;
};

} // namespace CityProfiles
