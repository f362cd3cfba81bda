// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charttable.h"

#include <QDialog>

class QLabel;
class QListWidget;

namespace CityProfiles {

/// What cities answered in their own words, one city a line, to be read and copied.
class WriteInList : public QDialog {
    Q_OBJECT

public:
    WriteInList(const DatasetPointer &dataset, const ChartTable &table, int option, QWidget *parent = nullptr);

    /// The selected lines, or all where none is selected.
    [[nodiscard]] QString text() const;

private:
    void fill(const Dataset &dataset, const ChartTable &table, int option);
    void copy() const;

    QListWidget *m_list;
    QLabel *m_error;
};

} // namespace CityProfiles
