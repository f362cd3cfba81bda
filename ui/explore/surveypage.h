// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "groupmenu.h"
#include "groupsurvey.h"
#include "latestjob.h"

#include <QWidget>

#include <optional>

class QScrollArea;
class QStackedWidget;

namespace CityProfiles {

class ChartExporter;
class ChartLoader;
class GroupsPane;
class StateMessage;
class SurveyBar;
class SurveySheet;
struct View;

/// The whole survey over a peer group: all cities, a region, the current filter. Opens like a city's page: every
/// question with our count and, apart from it, what the survey published. A second group, the city being read or the
/// same cities in another survey year can be put beside the group: then both stand in a table. Otherwise one survey
/// year at a time.
class SurveyPage : public QWidget {
    Q_OBJECT

public:
    explicit SurveyPage(QWidget *parent = nullptr);
    ~SurveyPage() override;

    /// Counted when the page is seen. Null: says that nothing is open.
    void setDataset(const DatasetPointer &dataset);
    /// What the list shows; `filtered`: whether that is less than every profile of its survey years.
    void setListed(const ProfileSet &profiles, bool filtered);
    /// The profiles put side by side.
    void setCompared(const std::vector<ProfileIndex> &profiles);
    /// The profiles selected in the list.
    void setSelected(const ProfileSet &profiles);
    /// The city being read.
    void setCurrentProfile(ProfileIndex profile);
    void setGroup(const GroupChoice &choice);
    [[nodiscard]] const GroupChoice &group() const { return m_choice; }
    /// The group, city or survey year to put beside the first group; nothing: the group alone, with charts.
    void setBeside(const std::optional<GroupChoice> &choice);
    [[nodiscard]] const std::optional<GroupChoice> &beside() const { return m_beside; }
    void swapGroups();
    /// Takes groups, survey year and the question in sight into a view, and shows them again.
    void takeView(View &view) const;
    void showView(const View &view);
    /// The question whose card stands at the top of what is seen; -1 at the beginning of the page.
    [[nodiscard]] int questionInSight() const;
    [[nodiscard]] SurveySheet *sheet() const { return m_sheet; }
    [[nodiscard]] GroupsPane *groups() const { return m_groups; }
    [[nodiscard]] SurveyBar *bar() const { return m_bar; }

    static constexpr ProfileIndex immediateLimit = 20000;

Q_SIGNALS:
    /// Asks for the cities of an edition that meet the conditions; `listed`: among those that the list shows.
    void listRequested(const CityProfiles::Filter &filter, int edition, bool listed);
    /// Other groups or another survey year.
    void viewChanged();
    /// Asks what changed from one page of a city to a later one.
    void changesRequested(CityProfiles::ProfileIndex earlier, CityProfiles::ProfileIndex later);

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void buildLayout();
    void connectParts();
    void refresh();
    void count();
    [[nodiscard]] std::shared_ptr<const Group> groupProfiles(const GroupChoice &choice) const;
    /// Whether either group is of a kind.
    [[nodiscard]] bool shows(GroupChoice::Kind kind) const;
    void connectGroups();
    void countBeside();
    void countGroups(const std::shared_ptr<const Group> &first);
    void countCity(const std::shared_ptr<const Group> &group);
    void countYears(const std::shared_ptr<const Group> &group);
    /// The page of the city being read in the survey year shown.
    [[nodiscard]] std::optional<ProfileIndex> currentPage() const;
    [[nodiscard]] std::shared_ptr<const ProfileSet> pagesShown() const;
    void showSurvey(const GroupSurvey &survey);
    void list(const GroupChoice &group, const Filter &more);
    void say(const QString &title, const QString &text);
    void showWanted();

    DatasetPointer m_dataset;
    DatasetIndexPointer m_index;
    OwnGroups m_own;
    GroupChoice m_choice;
    std::optional<GroupChoice> m_beside;
    int m_edition = -1;
    bool m_stale = true;
    int m_wantedQuestion = -1; ///< to bring into sight once it is counted
    LatestJob<GroupSurvey> m_job;
    GroupSurvey m_survey; ///< shown, where a group stands alone
    QStackedWidget *m_stack;
    QWidget *m_content;
    StateMessage *m_message;
    SurveyBar *m_bar;
    QStackedWidget *m_views; ///< below the bar: charts of one group, or two groups side by side
    QScrollArea *m_area;
    GroupsPane *m_groups;
    SurveySheet *m_sheet;
    ChartLoader *m_loader;
    ChartExporter *m_exporter;
};

} // namespace CityProfiles
