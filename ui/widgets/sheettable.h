// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tokens.h"

#include <QTableView>

namespace CityProfiles {

/// A table as a part of the page: no frame, no grid, scrolled by pixels, heads and corner in the page's own colours.
/// Tab leaves it.
class SheetTable : public QTableView {
    Q_OBJECT

public:
    /// The colour behind the cells.
    explicit SheetTable(QColor Tokens::*ground, QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QColor Tokens::*m_ground;
};

} // namespace CityProfiles
