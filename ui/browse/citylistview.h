// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile.h"

#include <QElapsedTimer>
#include <QHash>
#include <QTableView>

namespace CityProfiles {

class CityListModel;
class CityRowDelegate;

/// The list of cities, in two-line rows or as a table of all columns; rows of one fixed height.
class CityListView : public QTableView {
    Q_OBJECT

public:
    explicit CityListView(CityListModel *model, QWidget *parent = nullptr);

    [[nodiscard]] bool isTable() const { return m_table; }
    void setTable(bool table);
    /// The columns as they are after the dataset has changed.
    void arrangeColumns();
    void setPlaces(const QHash<ProfileIndex, int> &places);

    /// The profile of the current row, if there is one.
    [[nodiscard]] std::optional<ProfileIndex> currentProfile() const;
    /// Makes a profile's row the current one, without a signal; false where the list doesn't have it.
    bool showProfile(ProfileIndex profile);
    /// Puts a new result into the model; the current profile and what is seen stay where they are.
    void showResult(std::vector<ProfileIndex> profiles, std::optional<ProfileIndex> current);

    void keyboardSearch(const QString &search) override;

Q_SIGNALS:
    void profileChosen(CityProfiles::ProfileIndex profile);
    void openRequested();
    void compareRequested();

protected:
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    struct Anchor {
        std::optional<ProfileIndex> profile;
        int y = 0;
    };
    [[nodiscard]] Anchor anchor() const;
    void restore(const Anchor &anchor);
    void applySizes();
    [[nodiscard]] bool isTyping() const;

    CityListModel *m_model;
    CityRowDelegate *m_delegate;
    bool m_table = false;
    bool m_quiet = false; ///< the current row changes without a person's doing
    QString m_typed;
    QElapsedTimer m_typedAt;
};

} // namespace CityProfiles
