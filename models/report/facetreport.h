// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facets.h"

class QIODevice;

namespace CityProfiles {

/// Facets with what was counted of each, by the same index.
struct CountedFacets {
    std::vector<Facet> facets;
    std::vector<FacetCounts> counts;
};

// How many profiles have each value. A value is written as it stands in an expression behind an equals sign. Error of
// all: NotWritten.

/// For people: each facet with its base, then a line for each value ("≥ 31" where lists are incomplete) and for the
/// profiles that are unknown.
[[nodiscard]] Outcome writeFacetsText(const Dataset &dataset, const CountedFacets &counted, QIODevice &device);

/// One line for each value: subject, value, label, count, at_least (yes, no), unknown and base of its facet. Of
/// numbers the size classes, without the histogram.
[[nodiscard]] Outcome writeFacetsCsv(const Dataset &dataset, const CountedFacets &counted, QIODevice &device);

/// `{"format": ..., "facets": [{"subject": "roles", "title": ..., "base": 111, "unknown": 50, "at_least": true,
/// "values": [{"value": "designer", "label": ..., "count": 31}], "bins": [...]}]}`, one facet on each line; bins are
/// the ranges of a number's histogram, left out where there is none.
[[nodiscard]] Outcome writeFacetsJson(const Dataset &dataset, const CountedFacets &counted, QIODevice &device);

} // namespace CityProfiles
