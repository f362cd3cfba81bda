// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "listcolumn.h"

#include <QMenu>

namespace CityProfiles {

class CityListView;

/// The columns that the table can have, to be ticked; the questions by their section. Stays open while it is used.
class ColumnMenu : public QMenu {
    Q_OBJECT

public:
    explicit ColumnMenu(CityListView *view, QWidget *parent = nullptr);

private:
    void fill();
    void addColumn(QMenu *menu, const ListColumn &column, const ListColumns &shown);

    CityListView *m_view;
};

} // namespace CityProfiles
