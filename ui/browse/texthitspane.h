// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile.h"

#include <QTimer>
#include <QWidget>

class QStackedWidget;

namespace CityProfiles {

class ProfileSearch;
class StateMessage;
class TextFinder;
class TextHitsModel;
class TextHitsView;
class TextLabel;

/// What was found in the texts of the cities: how much, the list of it, or why there is none and what to do.
class TextHitsPane : public QWidget {
    Q_OBJECT

public:
    TextHitsPane(ProfileSearch *search, TextFinder *finder, QWidget *parent = nullptr);

    [[nodiscard]] TextHitsView *view() const { return m_view; }
    /// Gives the list the focus, and a current row where it has none.
    void focusList();

Q_SIGNALS:
    /// Asks to take the conditions of the filter away.
    void clearFilterRequested();
    /// Asks to look for names instead.
    void namesRequested();

private:
    void showFound();
    void showSearching();
    void sayNothingFound();
    void help();
    [[nodiscard]] QString summary() const;

    ProfileSearch *m_search;
    TextFinder *m_finder;
    TextHitsModel *m_model;
    TextLabel *m_summary;
    QStackedWidget *m_stack;
    TextHitsView *m_view;
    StateMessage *m_message;
    QTimer m_patience; ///< a search that is over at once is not announced
};

} // namespace CityProfiles
