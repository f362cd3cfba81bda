// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pagestack.h"
#include "profile.h"

#include <QTimer>

#include <optional>

class QAbstractItemView;

namespace CityProfiles {

class CityListModel;
class CityListView;
class ComparisonSet;
class EmptyList;
class ProfileSearch;
class ProfileSelection;
class TextFinder;
class TextHitsPane;
class TextHitsView;
struct Error;

/// Where the cities stand: the list of them, what was found in their texts, or why there is nothing and what to do.
class ListArea : public PageStack {
    Q_OBJECT

public:
    ListArea(CityListModel *model, ProfileSearch *search, TextFinder *finder, QWidget *parent = nullptr);

    /// What is picked in the list, for as long as the dataset is open.
    [[nodiscard]] ProfileSelection *selection() const { return m_selection; }
    [[nodiscard]] CityListView *cities() const { return m_cities; }
    [[nodiscard]] EmptyList *message() const { return m_message; }
    [[nodiscard]] TextHitsPane *texts() const { return m_texts; }

    /// Shows what was found in texts, or the cities.
    void setTexts(bool texts);
    [[nodiscard]] bool hasTexts() const { return m_hasTexts; }
    /// There is no dataset, since it is being read, until the next one.
    void setLoading(bool loading);
    /// Says why the list is empty, where it is.
    void showResult();
    void showFailure(const Error &error);

    /// Marks a profile as the one being read, without a signal.
    void setCurrentProfile(ProfileIndex profile);
    /// The profile of the current row of what is seen.
    [[nodiscard]] std::optional<ProfileIndex> chosenProfile() const;
    /// Marks the compared cities by their letters; the set isn't changed here, see compareToggled().
    void setComparisonSet(ComparisonSet *set);
    /// Marks them anew, after the dataset has changed.
    void showPlaces();
    /// Asks to compare the profile of the current row, or not any more; where several are picked, those.
    void toggleCompared();
    /// Gives the list that is seen the focus, and a current row where it has none.
    void focusList();

Q_SIGNALS:
    /// Asks for a file of the list.
    void exportRequested();
    /// The person went to a row.
    void profileChosen(CityProfiles::ProfileIndex profile);
    /// The same once the keys of this moment have been handled: with a held key only the latest. The question that the
    /// row is about is by index in the codebook, or -1.
    void profileSettled(CityProfiles::ProfileIndex profile, int question);
    void openRequested();
    /// Asks to add a profile to the comparison or take it out.
    void compareToggled(const QString &profileId);

private:
    void connectView(QAbstractItemView *view);
    void showPart();
    void follow(ProfileIndex profile, int question);
    [[nodiscard]] QStringList pickedIds(int most) const;
    void comparePicked();
    void copyPicked();
    void showMenu(const QPoint &globalPosition);

    CityListModel *m_model;
    ProfileSearch *m_search;
    ProfileSelection *m_selection;
    CityListView *m_cities;
    EmptyList *m_message;
    TextHitsPane *m_texts;
    TextHitsView *m_hits;
    ComparisonSet *m_comparison = nullptr;
    QTimer m_follow;
    ProfileIndex m_followed = 0;
    int m_question = -1;
    bool m_hasTexts = false;
    bool m_loading = false;
};

} // namespace CityProfiles
