// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query.h"

namespace CityProfiles {

/// A way to narrow a list: a subject with every value that it can be held against. Made from the codebook.
struct Facet {
    enum class Kind : quint8 {
        Region,
        Country, ///< the countries of one region
        Choice, ///< the options of a choice question
        GridRow, ///< the levels of one row of a grid
        Number, ///< size classes and a histogram of a quantity
        States, ///< whether a question has an answer
        AnsweredCount, ///< how many questions have an answer
    };

    Kind kind = Kind::Choice;
    Subject subject;
    int region = -1; ///< of Country: index in SurveyTables::regions; -1: countries without one
    std::vector<ConditionValue> values;
    std::vector<ConditionValue> bins; ///< Number and AnsweredCount: ranges of a histogram, from low to high

    bool operator==(const Facet &) const = default;
};

/// Size classes that a person has set instead of the codebook's, by question id: the limits from low to high.
using ClassLimits = QMap<QString, QList<double>>;

/// Every facet of a dataset, in the order of reading: regions and their countries, the codebook's questions by section,
/// states by question, number of answers. O(N) for the histograms' ends.
[[nodiscard]] std::vector<Facet> facetsOf(const Dataset &dataset, const ClassLimits &limits = {});

/// How many profiles of the list have each value of a facet.
struct FacetCounts {
    std::vector<int> values; ///< certainly, by index in Facet::values
    std::vector<int> bins; ///< certainly, by index in Facet::bins
    int unknown = 0; ///< no answer found or not asked
    bool atLeast = false; ///< lists among them are incomplete
    int base = 0; ///< the profiles that were counted over

    bool operator==(const FacetCounts &) const = default;
};

/// The counts of facets under a query: over the profiles of which its conditions certainly hold. Of a facet of which
/// any value may hold its own condition is lifted, so that its other values show what they would add.
/// O(values x N / 64). Error: see run(). Cancelled: empty.
[[nodiscard]] Result<std::vector<FacetCounts>> countFacets(DatasetIndex &index, const std::vector<Facet> &facets,
                                                           const Query &query, const QueryResult &result,
                                                           const CancelFlag &cancel = {});

/// The condition of a filter that a facet has set, or -1.
[[nodiscard]] int conditionOf(const Filter &filter, const Facet &facet);
/// Whether the facet's condition has the value.
[[nodiscard]] bool hasValue(const Filter &filter, const Facet &facet, const ConditionValue &value);
/// Adds the value to the facet's condition or takes it out; a condition without values goes.
[[nodiscard]] Filter withToggled(const Filter &filter, const Facet &facet, const ConditionValue &value, Match match);
/// Joins the facet's values in another way.
[[nodiscard]] Filter withMatch(const Filter &filter, const Facet &facet, Match match);
/// The facet's condition has these values and no others.
[[nodiscard]] Filter withValues(const Filter &filter, const Facet &facet, const std::vector<ConditionValue> &values,
                                Match match);

} // namespace CityProfiles
