// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparelayout.h"

#include <QStyledItemDelegate>

namespace CityProfiles {

struct MarkStyle;

/// Paints the cells of a comparison, whichever way round it stands.
class CompareDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// The layout must outlive the delegate.
    explicit CompareDelegate(const CompareLayout *layout, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintCell(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintRelation(QPainter &painter, const QRect &box, Verdict verdict, const MarkStyle &style) const;

    const CompareLayout *m_layout;
};

} // namespace CityProfiles
