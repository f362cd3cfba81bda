// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "groupmenu.h"
#include "groupsurvey.h"
#include "pane.h"

class QHBoxLayout;

namespace CityProfiles {

class FlatButton;
class TextLabel;
struct GroupPair;

/// The head of the survey page: which group, how many pages, which survey year.
class SurveyBar : public Pane {
    Q_OBJECT

public:
    explicit SurveyBar(QWidget *parent = nullptr);

    /// Makes a button for each survey year.
    void setCodebook(const Codebook &codebook);
    void setEdition(int edition);
    /// The menu is filled when it opens.
    [[nodiscard]] QMenu *groupMenu() const;
    /// Of the group beside the first; filled when it opens.
    [[nodiscard]] QMenu *besideMenu() const;
    void showGroup(const Dataset &dataset, const GroupChoice &choice, const GroupSurvey &survey);
    /// What stands beside a group, with facts; that it is no random sample is added.
    void showSides(const QString &title, QStringList facts);
    /// Two groups within one survey year.
    void showGroups(const Codebook &codebook, int edition, const GroupPair &pair);

Q_SIGNALS:
    void groupMenuOpening();
    void besideMenuOpening();
    void editionChosen(int edition);
    void listRequested();
    /// Asks for a document about the group.
    void briefRequested();

private:
    void buildMenu(FlatButton *button, const QString &name, const QString &text, const QString &toolTip);

    TextLabel *m_title;
    TextLabel *m_facts;
    FlatButton *m_groups;
    FlatButton *m_beside;
    FlatButton *m_list;
    FlatButton *m_brief;
    QWidget *m_years;
    std::vector<std::pair<int, FlatButton *>> m_yearButtons;
};

} // namespace CityProfiles
