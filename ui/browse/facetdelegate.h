// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facethistogram.h"

#include <QStyledItemDelegate>

namespace CityProfiles {

/// Paints the rows of the facets: headings with an arrow, values with box, label in up to two lines, and the count on
/// a bar, a small histogram.
class FacetDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// The bins that are being dragged over, of one histogram.
    void setDragged(const QModelIndex &histogram, int first, int last);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Row;
    void paintHeading(const Row &row) const;
    void paintValue(const Row &row) const;

    DraggedBins m_dragged;
};

} // namespace CityProfiles
