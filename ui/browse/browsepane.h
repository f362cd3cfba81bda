// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "browsestate.h"

#include <QWidget>

class QAction;

namespace CityProfiles {

class CityListModel;
class ComparisonSet;
class ListArea;
class ListHead;
class OutsideBar;
class PossibleList;
class ProfileSearch;
class ProfileSelection;
class SearchHead;
class TextFinder;
struct FittedView;
struct View;

/// The master list: filter, survey years, order and the cities. What is chosen here opens beside it.
class BrowsePane : public QWidget {
    Q_OBJECT

public:
    explicit BrowsePane(QWidget *parent = nullptr);

    /// No dataset: says so instead of a list.
    void setDataset(const DatasetPointer &dataset);
    /// Says that a dataset is being read, until the next setDataset().
    void setLoading();
    /// Marks a profile as the one being read; one outside the filter stays visible above the list.
    void setCurrentProfile(ProfileIndex profile);
    /// Goes to the first profile of the list as soon as there is one, unless another is read by then.
    void goToFirst();
    /// Marks the compared cities by their letters; the pane doesn't change the set, see compareToggled().
    void setComparisonSet(ComparisonSet *set);

    /// What is asked and what came of it, for the pages that show the same profiles.
    [[nodiscard]] ProfileSearch *search() const { return m_search; }
    [[nodiscard]] ProfileSelection *selection() const;
    [[nodiscard]] const CityListModel *model() const { return m_model; }
    /// Asks for something else, text and survey years included.
    void setQuery(const Query &query);
    /// No text and no conditions; the survey years stay.
    void clearAll();

    void setTable(bool table);
    [[nodiscard]] QByteArray saveState() const;
    void restoreState(const QByteArray &state);
    /// Takes what is asked, picked and shown into a view, and shows it again. See viewChanged().
    void takeView(View &view) const;
    void showView(const FittedView &fitted);
    void setFiltersShown(bool shown); ///< whether the filters are seen; without a signal

Q_SIGNALS:
    /// The person went to another profile; with a held key only the latest is said.
    void profileActivated(CityProfiles::ProfileIndex profile);
    /// Behind profileActivated(), where the person went to one answer: the page should show it.
    void questionRequested(int question);
    void pageRequested(); ///< Enter or a double click: the page should take the focus
    /// Asks to add a profile to the comparison or take it out.
    void compareToggled(const QString &profileId);
    void filtersToggled(bool shown);
    void exportRequested(); ///< asks for a file of the list
    /// The full table wants more room than the list.
    void tableChanged(bool table);
    /// What the field looks for in texts has changed; what it looks for in names is said by the search.
    void viewChanged();
    /// A link to a view was pasted into the field.
    void linkPasted(const QString &link);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void buildActions();
    void buildLayout();
    void connectParts();
    void connectHelp();
    void takeState(BrowseState &state) const;
    void showResult();
    void showPart();
    void showOutside();
    void showCurrentAnyway();
    void takeFirst();

    DatasetPointer m_dataset;
    BrowseState m_state;
    std::optional<ProfileIndex> m_current;
    CityListModel *m_model;
    ProfileSearch *m_search;
    TextFinder *m_finder;
    QAction *m_tableAction;
    QAction *m_compareAction;
    SearchHead *m_searchHead;
    ListHead *m_head;
    OutsideBar *m_outside;
    ListArea *m_area;
    PossibleList *m_possible;
    bool m_firstWanted = false;
};

} // namespace CityProfiles
