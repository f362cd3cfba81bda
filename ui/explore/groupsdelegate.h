// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "groupslayout.h"

#include <QPersistentModelIndex>
#include <QStyledItemDelegate>

namespace CityProfiles {

/// Paints the cells of two groups side by side: words with bars on common scales.
class GroupsDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// The layout must outlive the delegate.
    explicit GroupsDelegate(const GroupsLayout *layout, QObject *parent = nullptr);

    /// The cell below the pointer that leads on; its words are underlined.
    void setHovered(const QModelIndex &index) { m_hovered = index; }
    [[nodiscard]] QModelIndex hovered() const { return m_hovered; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintTitle(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintStatement(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintGroup(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintCompared(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    const GroupsLayout *m_layout;
    QPersistentModelIndex m_hovered;
};

} // namespace CityProfiles
