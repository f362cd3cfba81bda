// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "groupsmodel.h"
#include "latestjob.h"

#include <QWidget>

class QStackedWidget;

namespace CityProfiles {

class GroupsBar;
class GroupsLegend;
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

/// Two peer groups side by side on every question of a survey year, with what the numbers mean and don't mean.
class GroupsPane : public QWidget {
    Q_OBJECT

public:
    explicit GroupsPane(QWidget *parent = nullptr);
    ~GroupsPane() override;

    /// Counts at once, or on a worker thread where the dataset has more than `immediateLimit` profiles.
    void compare(const DatasetIndexPointer &index, int edition, const GroupPair &pair, ProfileIndex immediateLimit);
    /// Forgets the groups and what is under way.
    void clear();

    /// What is compared; without names where nothing is.
    [[nodiscard]] const GroupPair &pair() const { return m_pair; }
    [[nodiscard]] GroupsModel *model() const { return m_model; }
    [[nodiscard]] GroupsTable *table() const { return m_table; }

Q_SIGNALS:
    /// Asks for the cities of a group (0, 1) that also meet the conditions.
    void listRequested(int group, const CityProfiles::Filter &more);
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
    void setSample(bool shown);
    void showSample();
    void copy();
    void say(const QString &title, const QString &text, const QString &action = {});

    GroupsModel *m_model;
    QStackedWidget *m_stack;
    QWidget *m_middle; ///< holds the content at its widest
    QWidget *m_content;
    StateMessage *m_message;
    GroupsBar *m_bar;
    GroupsLegend *m_legend;
    NoteBar *m_note;
    GroupsTable *m_table;
    Notice *m_notice;
    bool m_sample = false; ///< asked for; shown where the groups allow it
    GroupPair m_pair;
    LatestJob<GroupComparison> m_job;
};

} // namespace CityProfiles
