// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "statemessage.h"

namespace CityProfiles {

class FlatButton;
class FlowLayout;
class ProfileSearch;
class SpellingHelp;
class TextLabel;
struct Error;

/// Why the list of cities is empty, and what to do: text and filter are told apart.
class EmptyList : public StateMessage {
    Q_OBJECT

public:
    EmptyList(ProfileSearch *search, QWidget *parent = nullptr);

    void sayLoading();
    void sayNoDataset();
    void sayFailed(const Error &error);
    /// No profile passes what the search asks for.
    void sayNothingFound();

Q_SIGNALS:
    void possibleRequested();
    /// Asks to take the conditions away; the text stays.
    void clearFilterRequested();
    void clearTextRequested();
    void allYearsRequested();
    /// A name that was meant perhaps.
    void nameChosen(const QString &name);
    /// Asks to look for the text in all texts.
    void textsRequested();
    void retryRequested();

private:
    using Request = void (EmptyList::*)();

    void buildOffers();
    void say(const QString &title, const QString &text, const QString &action = {}, Request request = nullptr);
    void sayNoName();
    void showHelp();
    void showNames(const QStringList &names);

    ProfileSearch *m_search;
    SpellingHelp *m_help;
    Request m_request = nullptr; ///< of the message's button
    QWidget *m_near; ///< "Did you mean" with the names
    TextLabel *m_question;
    QWidget *m_names;
    FlatButton *m_years;
    FlatButton *m_texts;
    bool m_noName = false; ///< it is the text that empties the list
};

} // namespace CityProfiles
