// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query.h"

#include <QWidget>

class QAction;
class QActionGroup;

namespace CityProfiles {

class CityListModel;
class FlatButton;
class TextLabel;

/// The line above the list: "70 of 120 profiles", the order and the way to the table of all columns.
class ListHead : public QWidget {
    Q_OBJECT

public:
    ListHead(const CityListModel *model, QAction *tableAction, QWidget *parent = nullptr);

    /// The columns as they are after the dataset has changed.
    void rebuildMenu();
    void setSort(const SortOrder &order);
    /// "n of N profiles", or what is going on where the result isn't there yet.
    void showCount(bool searching);

Q_SIGNALS:
    void sortChosen(const CityProfiles::SortOrder &order);

private:
    void choose();

    const CityListModel *m_model;
    TextLabel *m_count;
    FlatButton *m_sort;
    QActionGroup *m_columns;
    QActionGroup *m_directions;
};

} // namespace CityProfiles
