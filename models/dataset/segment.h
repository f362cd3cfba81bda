// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "column.h"

#include <vector>

namespace CityProfiles {

/// Number columns of one quantity.
struct NumberColumns {
    QByteArray lower; ///< double per row, NaN: no bound
    QByteArray upper; ///< double per row, NaN: no bound
    QByteArray qualifiers; ///< quint8 per row, see Qualifier
    QByteArray years; ///< qint16 per row, 0: no reference year
};

/// Up to 65,536 profiles as columns. Immutable once shared; an edit works on a copy, whose columns are shared until
/// they change. An empty column stands for zeros.
struct ProfileSegment {
    int size = 0;
    QByteArray cities; ///< quint32 per row: CityIndex
    QByteArray editions; ///< quint8 per row
    QByteArray sources; ///< quint16 per row
    QByteArray snapshots; ///< qint16 per row, 0: none
    QByteArray removed; ///< bit per row: a tombstone
    std::vector<QByteArray> planes; ///< bits, see ColumnLayout
    std::vector<NumberColumns> numbers; ///< see ColumnLayout
    TextColumn searchable; ///< folded texts of the searchable questions, separated by line feeds

    [[nodiscard]] BitView plane(int index) const
    {
        return std::size_t(index) < planes.size() ? BitView(planes[std::size_t(index)]) : BitView();
    }
};

/// Up to 65,536 cities as columns.
struct CitySegment {
    TextColumn ids;
    TextColumn names;
    TextColumn subdivisions;
    TextColumn otherNames; ///< separated by "; "
    TextColumn folded; ///< folded name, other names and subdivision, separated by line feeds
    QByteArray countries; ///< quint16 per row
    QByteArray latitudes; ///< double per row, NaN: none
    QByteArray longitudes; ///< double per row, NaN: none
    QByteArray ranks; ///< quint32 per row: place in the order of folded names over the whole base

    [[nodiscard]] int size() const { return names.size(); }
};

} // namespace CityProfiles
