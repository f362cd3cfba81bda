// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outlinededit.h"
#include "profile.h"

class QCompleter;

namespace CityProfiles {

class ProfileSuggestions;

/// A field in which a city is typed and a profile of it chosen from what comes up.
class ProfileField : public OutlinedEdit {
    Q_OBJECT

public:
    /// The suggestions must outlive the field; fields may share them, the one with the focus asks.
    explicit ProfileField(ProfileSuggestions *suggestions, QWidget *parent = nullptr);

Q_SIGNALS:
    void profileChosen(CityProfiles::ProfileIndex profile);
    /// Nothing was chosen: Escape, or the focus went elsewhere.
    void left();

protected:
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void suggest();
    void choose(const QModelIndex &suggestion);
    void chooseFirst();

    ProfileSuggestions *m_suggestions;
    QCompleter *m_completer;
    bool m_enterWaits = false; ///< Enter was pressed before there was an answer
};

} // namespace CityProfiles
