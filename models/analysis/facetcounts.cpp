// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "counts.h"
#include "facets.h"

namespace CityProfiles {

namespace {

/// The profiles that a facet counts over.
ProfileSet countedOver(const Filter &filter, const QueryResult &result, const Facet &facet)
{
    ProfileSet set = result.asked;
    const int own = conditionOf(filter, facet);
    for (std::size_t condition = 0; condition < result.truths.size(); ++condition) {
        if (int(condition) != own || filter[condition].match == Match::All)
            set &= result.truths[condition]->yes;
    }
    return set;
}

/// Counts over one set.
class Counter {
public:
    Counter(DatasetIndex &index, const CancelFlag &cancel)
        : m_index(index)
        , m_cancel(cancel)
    {
    }

    Result<FacetCounts> count(const Facet &facet, const ProfileSet &set)
    {
        FacetCounts counts;
        counts.base = set.count();
        if (facet.kind == Facet::Kind::States) {
            const StateCounts states = countStates(m_index.dataset(), facet.subject.question, set);
            counts.values = {states.answered, states.partial, states.none, states.notStated, states.notAsked};
            return counts;
        }
        for (const auto &[values, result] :
             {std::pair(&facet.values, &counts.values), std::pair(&facet.bins, &counts.bins)}) {
            for (const ConditionValue &value : *values) {
                const Result<int> number = countValue(facet.subject, value, set);
                if (!number)
                    return number.error();
                result->push_back(*number);
            }
        }
        if (facet.subject.question >= 0)
            addStates(facet, set, counts);
        return counts;
    }

private:
    Result<int> countValue(const Subject &subject, const ConditionValue &value, const ProfileSet &set)
    {
        const ColumnLayout &layout = m_index.dataset().layout();
        if (value.kind == ConditionValue::Kind::Option)
            return countPlane(m_index.dataset(), layout.optionPlane(subject.question, value.index), set);
        if (value.kind == ConditionValue::Kind::Level)
            return countPlane(m_index.dataset(), layout.levelPlane(subject.question, subject.row, value.index), set);
        const auto yes = m_index.certainly(subject, value, m_cancel);
        return yes ? Result<int>(countCommon(**yes, set)) : Result<int>(yes.error());
    }

    void addStates(const Facet &facet, const ProfileSet &set, FacetCounts &counts) const
    {
        const StateCounts states = countStates(m_index.dataset(), facet.subject.question, set);
        counts.unknown = states.notStated + states.notAsked;
        counts.atLeast = facet.kind == Facet::Kind::Choice && states.partial > 0;
    }

    DatasetIndex &m_index;
    const CancelFlag &m_cancel;
};

} // namespace

Result<std::vector<FacetCounts>> countFacets(DatasetIndex &index, const std::vector<Facet> &facets, const Query &query,
                                             const QueryResult &result, const CancelFlag &cancel)
{
    std::vector<FacetCounts> counts;
    Counter counter(index, cancel);
    ProfileSet certain = result.asked;
    for (const auto &truth : result.truths)
        certain &= truth->yes;
    for (const Facet &facet : facets) {
        if (isCancelled(cancel))
            return std::vector<FacetCounts>();
        const bool own = conditionOf(query.filter, facet) >= 0;
        Result<FacetCounts> one = counter.count(facet, own ? countedOver(query.filter, result, facet) : certain);
        if (!one)
            return one.error();
        counts.push_back(std::move(*one));
    }
    return counts;
}

} // namespace CityProfiles
