// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facetgeometry.h"

class QPainter;

namespace CityProfiles {

/// The bins of a histogram that are being dragged over.
struct DraggedBins {
    QPersistentModelIndex histogram;
    int first = 0;
    int last = 0;

    [[nodiscard]] bool contains(int bin) const { return bin >= first && bin <= last; }
};

/// Paints the small histogram of a facet: the chosen bins stand out, or while one drags over it those dragged over.
void paintFacetHistogram(QPainter &painter, const FacetGeometry &place, const QModelIndex &index,
                         const DraggedBins &dragged, const Tokens &tokens);

} // namespace CityProfiles
