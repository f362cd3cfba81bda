// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facetmodel.h"
#include "tokens.h"

#include <QRect>

namespace CityProfiles {

/// Where the parts of a row of the facets stand, for painting it and for what is clicked. Rectangles are unmirrored;
/// places of the mouse are as on the screen.
class FacetGeometry {
public:
    static constexpr int edge = Spacing::panel;
    static constexpr int step = 14; ///< of a level

    /// The row of an index in a rectangle of its view.
    FacetGeometry(const QModelIndex &index, const QRect &rect, const QFont &font, Qt::LayoutDirection direction);

    [[nodiscard]] const QRect &rect() const { return m_rect; }
    /// The rectangle as it stands on the screen.
    [[nodiscard]] QRect turned(const QRect &rect) const;
    /// The label of a value, or of a part of a group.
    [[nodiscard]] QRect label() const;
    /// The count of a value, as wide as the largest may be.
    [[nodiscard]] QRect count() const;
    /// The box to tick in front of a label.
    [[nodiscard]] QRect box() const;
    /// The title of a heading; `withWord`: there is a word behind it.
    [[nodiscard]] QRect heading(bool withWord) const;
    /// The bars of a histogram.
    [[nodiscard]] QRect histogram() const { return m_rect.adjusted(edge, 4, -edge, -6); }

    /// The bin at a place; clamped.
    [[nodiscard]] int binAt(int x, int bins) const;
    /// Whether a place is that of the word at the end of a heading.
    [[nodiscard]] bool isMatchWord(int x) const;
    /// Whether a place is that of the arrow behind the label of a value with others below it.
    [[nodiscard]] bool isFoldArrow(int x) const;

private:
    [[nodiscard]] int labelLeft() const;
    [[nodiscard]] int countRoom() const { return m_countWidth + Spacing::small; }
    [[nodiscard]] bool isWithin(const QRect &part, int x) const;

    FacetModel::Kind m_kind;
    QRect m_rect;
    Qt::LayoutDirection m_direction;
    int m_line; ///< the height of a line
    int m_level = 0;
    bool m_folds; ///< has rows below it
    int m_countWidth;
};

} // namespace CityProfiles
