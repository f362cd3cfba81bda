// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QTableView;

namespace CityProfiles {

/// A column of a table that stays in view while the table scrolls sideways. It shows the very cells: what is done with
/// the mouse here is done to them.
class PinnedColumn : public QWidget {
    Q_OBJECT

public:
    /// Paints a column at a place of the painter's.
    using Paint = std::function<void(QPainter *painter, int column, int left)>;

    PinnedColumn(QTableView *table, const Paint &paint);

    /// Follows the table: lies over its edge where the column is scrolled away, and hides where it is in view. Returns
    /// where the column is seen, in the viewport. Column -1: none.
    int place(int column);
    /// The part of the viewport that the column covers; 0 width where it is hidden.
    [[nodiscard]] QRect covered() const;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    /// From here to the cell's own place in the viewport.
    [[nodiscard]] QPoint toCell(const QPoint &point) const;

    QTableView *m_table;
    Paint m_paint;
    int m_column = -1;
};

} // namespace CityProfiles
