// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profileset.h"
#include "query.h"

#include <QRectF>

namespace CityProfiles {

/// Where all profiles of a dataset stand on the map, as columns with a row for each profile.
struct MapPlaces {
    std::vector<float> x; ///< in the plane of project(); NaN: the city has no coordinates
    std::vector<float> y;
    std::vector<quint8> sizes; ///< size class of the population by position, from 1; 0: none is certain
    int sizeCount = 0; ///< size classes in the codebook
    ProfileSet placed; ///< the profiles that have a place
    std::vector<std::optional<QRectF>> countries; ///< by country: what its cities span in the plane, if any does

    /// What the cities of a region span, if any does.
    [[nodiscard]] std::optional<QRectF> region(const SurveyTables &tables, int region) const;
};

using MapPlacesPointer = std::shared_ptr<const MapPlaces>;

/// The population is the quantity that plays this role in the codebook; without one all sizes are 0. O(N), 0.2 s at a
/// million: run it on a worker thread. Cancelled: nothing.
[[nodiscard]] MapPlacesPointer mapPlaces(const Dataset &dataset, const CancelFlag &cancel = {});

} // namespace CityProfiles
