// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace CityProfiles {

/// The titles of the full table, in line with its cells. A click sorts; with Ctrl or Shift it adds a key. Titles are
/// moved by dragging, all but the first.
class ListHeader : public QHeaderView {
    Q_OBJECT

public:
    explicit ListHeader(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    /// The width that shows a title whole, sorted or not.
    [[nodiscard]] int titleWidth(int section) const;

Q_SIGNALS:
    void sortClicked(int section, bool further);

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;

private:
    [[nodiscard]] QString text(int section) const;
    [[nodiscard]] int roomForArrow() const;
    void paintOrder(QPainter &painter, const QRect &rect, int section, int edge, bool before) const;

    bool m_further = false; ///< a key is held while the mouse is released
};

} // namespace CityProfiles
