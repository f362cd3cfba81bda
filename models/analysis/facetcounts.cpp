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

/// Counts over one set; the states of a question, which several facets show, once.
class Counter {
public:
    Counter(DatasetIndex &index, ProfileSet set, const CancelFlag &cancel)
        : m_index(index)
        , m_set(std::move(set))
        , m_base(m_set.count())
        , m_cancel(cancel)
        , m_states(index.dataset().codebook().questions.size())
    {
    }

    Result<FacetCounts> count(const Facet &facet)
    {
        FacetCounts counts;
        counts.base = m_base;
        if (facet.kind == Facet::Kind::States) {
            const StateCounts &states = statesOf(facet.subject.question);
            counts.values = {states.answered, states.partial, states.none, states.notStated, states.notAsked};
            return counts;
        }
        for (const auto &[values, result] :
             {std::pair(&facet.values, &counts.values), std::pair(&facet.bins, &counts.bins)}) {
            for (const ConditionValue &value : *values) {
                const Result<int> number = countValue(facet.subject, value);
                if (!number)
                    return number.error();
                result->push_back(*number);
            }
        }
        if (facet.subject.question >= 0)
            addStates(facet, counts);
        return counts;
    }

private:
    Result<int> countValue(const Subject &subject, const ConditionValue &value)
    {
        const ColumnLayout &layout = m_index.dataset().layout();
        if (value.kind == ConditionValue::Kind::Option)
            return countPlane(m_index.dataset(), layout.optionPlane(subject.question, value.index), m_set);
        if (value.kind == ConditionValue::Kind::Level)
            return countPlane(m_index.dataset(), layout.levelPlane(subject.question, subject.row, value.index), m_set);
        const auto yes = m_index.certainly(subject, value, m_cancel);
        return yes ? Result<int>(countCommon(**yes, m_set)) : Result<int>(yes.error());
    }

    void addStates(const Facet &facet, FacetCounts &counts)
    {
        const StateCounts &states = statesOf(facet.subject.question);
        counts.unknown = states.notStated + states.notAsked;
        counts.atLeast = facet.kind == Facet::Kind::Choice && states.partial > 0;
    }

    const StateCounts &statesOf(int question)
    {
        std::optional<StateCounts> &states = m_states[std::size_t(question)];
        if (!states)
            states = countStates(m_index.dataset(), question, m_set);
        return *states;
    }

    DatasetIndex &m_index;
    ProfileSet m_set;
    int m_base;
    const CancelFlag &m_cancel;
    std::vector<std::optional<StateCounts>> m_states; ///< by question
};

} // namespace

Result<std::vector<FacetCounts>> countFacets(DatasetIndex &index, const std::vector<Facet> &facets, const Query &query,
                                             const QueryResult &result, const CancelFlag &cancel)
{
    std::vector<FacetCounts> counts;
    ProfileSet certain = result.asked;
    for (const auto &truth : result.truths)
        certain &= truth->yes;
    Counter counter(index, std::move(certain), cancel);
    for (const Facet &facet : facets) {
        if (isCancelled(cancel))
            return std::vector<FacetCounts>();
        const bool own = conditionOf(query.filter, facet) >= 0;
        Result<FacetCounts> one =
            own ? Counter(index, countedOver(query.filter, result, facet), cancel).count(facet) : counter.count(facet);
        if (!one)
            return one.error();
        counts.push_back(std::move(*one));
    }
    return counts;
}

} // namespace CityProfiles
