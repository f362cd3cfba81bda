// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparelayout.h"

#include <QStyledItemDelegate>

namespace CityProfiles {

/// Paints the cells of a comparison as the layout has placed their lines.
class CompareDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// The layout must outlive the delegate.
    explicit CompareDelegate(const CompareLayout *layout, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintLines(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                    const ComparisonCell &cell) const;
    void paintWhole(QPainter &painter, const QStyleOptionViewItem &option, const ComparisonCell &cell) const;
    void paintNote(QPainter &painter, const QStyleOptionViewItem &option, int top, const QString &note) const;

    const CompareLayout *m_layout;
};

} // namespace CityProfiles
