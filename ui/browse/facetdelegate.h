// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facetmodel.h"
#include "tokens.h"

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
    /// The bin at a place within the rectangle of a histogram's row; clamped.
    [[nodiscard]] static int binAt(const QRect &rect, int bins, int x, Qt::LayoutDirection direction);
    /// Whether a place is that of the words at the end of a heading.
    [[nodiscard]] static bool isMatchWord(const QRect &rect, int x, const QFont &font, Qt::LayoutDirection direction);

    /// Whether a place is that of the arrow behind the label of a value with others below it.
    [[nodiscard]] static bool isFoldArrow(const QRect &rect, int x, const QFont &font, Qt::LayoutDirection direction);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Row;
    void paintHeading(Row &row) const;
    void paintValue(Row &row) const;
    void paintBox(Row &row, const QRect &box, Qt::CheckState state) const;
    void paintHistogram(Row &row) const;
    /// On one or two lines.
    static void drawLabel(const Row &row, const QRect &label, const QFont &font, const QString &text);

    QPersistentModelIndex m_dragged;
    int m_first = 0;
    int m_last = 0;
};

} // namespace CityProfiles
