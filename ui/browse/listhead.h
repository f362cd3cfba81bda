// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "listcolumn.h"

#include <QWidget>

class QAction;
class QActionGroup;
class QMenu;

namespace CityProfiles {

class CityListModel;
class FlatButton;
class TextLabel;

/// The line above the list: "70 of 120 profiles", the order and the way to the table of all columns.
class ListHead : public QWidget {
    Q_OBJECT

public:
    ListHead(const CityListModel *model, QAction *tableAction, QWidget *parent = nullptr);

    /// What there is to sort by after the dataset has changed.
    void rebuildMenu();
    /// A button for the columns, which stands beside the table's.
    void setColumnMenu(QMenu *menu);
    /// "n of N profiles", or what is going on where the result isn't there yet.
    void showCount(bool searching);
    /// How many profiles are selected, whether the list shows them or not.
    void setSelected(int count);

Q_SIGNALS:
    void sortChosen(const CityProfiles::SortOrders &orders);

private:
    void buildSortButton();
    QAction *addKey(QActionGroup *group, const ListColumn &column);
    void showSort();
    [[nodiscard]] QString sortSentence() const;
    [[nodiscard]] SortOrder firstOrder(const QAction *key) const;
    void turn(bool descending);

    const CityListModel *m_model;
    TextLabel *m_count;
    FlatButton *m_sort;
    FlatButton *m_columns;
    QMenu *m_menu;
    QMenu *m_furtherMenu;
    QAction *m_best;
    QActionGroup *m_keys; ///< what to sort by
    QActionGroup *m_furtherKeys;
    QActionGroup *m_directions;
    bool m_searching = false;
    int m_selected = 0;
    ListColumns m_offered; ///< by the number that a key carries
};

} // namespace CityProfiles
