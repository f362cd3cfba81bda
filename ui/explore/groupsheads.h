// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace CityProfiles {

class GroupsLayout;

/// The heads of two groups side by side, always in view: each group with its number of city pages, and over the
/// differences which side means which group. A click on a group asks for its cities.
class GroupsHeads : public QHeaderView {
    Q_OBJECT

public:
    /// The layout must outlive the header.
    explicit GroupsHeads(const GroupsLayout *layout, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;

private:
    [[nodiscard]] QString text(int section) const;
    void paintSides(QPainter &painter, const QRect &box) const;

    const GroupsLayout *m_layout;
};

} // namespace CityProfiles
