// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profileset.h"
#include "showncolumns.h"
#include "typeahead.h"

#include <QHash>
#include <QTableView>

#include <functional>

class QMenu;

namespace CityProfiles {

class CityListModel;
class CityRowDelegate;
class ListHeader;
class ProfileSelection;

/// The list of cities, in two-line rows or as a table of all columns; rows of one fixed height.
class CityListView : public QTableView {
    Q_OBJECT

public:
    /// The selection must outlive the view; Ctrl and Shift with clicks and arrows change it, as Ctrl+A does.
    CityListView(CityListModel *model, ProfileSelection *selection, QWidget *parent = nullptr);

    [[nodiscard]] bool isTable() const { return m_table; }
    void setTable(bool table);
    [[nodiscard]] CityListModel *listModel() const { return m_model; }
    /// The columns of the table, name first; empty: the usual ones. Rows and scroll position stay.
    void setColumns(const ShownColumns &columns);
    [[nodiscard]] ShownColumns columns() const;
    /// Adds a column at the end or takes it out.
    void setColumnShown(const ListColumn &column, bool shown);
    void setPlaces(const QHash<ProfileIndex, int> &places);
    /// Marks the rows of profiles that are pointed at elsewhere.
    void setHighlighted(const ProfileSet &profiles);

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
    void mousePressEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void startDrag(Qt::DropActions actions) override;

private:
    struct Anchor {
        std::optional<ProfileIndex> profile;
        int y = 0;
    };
    [[nodiscard]] Anchor anchor() const;
    void restore(const Anchor &anchor);
    void changeRows(std::optional<ProfileIndex> current, const std::function<void()> &change);
    void arrangeColumns();
    void applySizes();
    void setRowHeight(int height);
    void fitNames();
    void keepWidth(int column, int width);
    void keepNameFirst();
    void showHeaderMenu(const QPoint &position);
    void addSortActions(QMenu *menu, int column);
    /// Picks the rows from where picking began to this one.
    void pickTo(int row, bool besides);
    bool pickByKey(const QKeyEvent &event);

    CityListModel *m_model;
    ProfileSelection *m_selection;
    CityRowDelegate *m_delegate;
    ListHeader *m_header;
    std::vector<int> m_widths; ///< of the model's columns as a person set them, else 0
    bool m_table = false;
    bool m_arranging = false; ///< sizes change without a person's doing
    bool m_quiet = false; ///< the current row changes without a person's doing
    std::optional<ProfileIndex> m_pickedFrom; ///< where a range begins; else at the current row
    TypeAhead m_typed;
};

} // namespace CityProfiles
