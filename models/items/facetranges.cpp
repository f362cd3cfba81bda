// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conditionwording.h"
#include "facetmodel.h"
#include "profilesearch.h"

namespace CityProfiles {

// Ranges and size classes of quantities.

void FacetModel::chooseBins(const QModelIndex &histogram, int first, int last)
{
    const std::vector<ConditionValue> &bins = facetOf(node(histogram)).bins;
    chooseRange(histogram, {bins[std::size_t(first)].range.lower, bins[std::size_t(last)].range.upper});
}

void FacetModel::chooseRange(const QModelIndex &histogram, const NumberRange &range)
{
    std::vector<ConditionValue> values;
    if (range.lower || range.upper)
        values.push_back(numberValue(range));
    m_search->setFilter(withValues(m_search->query().filter, facetOf(node(histogram)), values, Match::Any));
}

NumberRange FacetModel::chosenRange(const QModelIndex &histogram) const
{
    const int condition = conditionOf(m_search->query().filter, facetOf(node(histogram)));
    return condition < 0 ? NumberRange()
                         : m_search->query().filter[std::size_t(condition)].terms.front().values.front().range;
}

QList<double> FacetModel::classLimits(const QModelIndex &group) const
{
    const Facet &asked = facetOf(node(group));
    QList<double> limits;
    for (const ConditionValue &value : asked.values) {
        const NumberRange range = value.kind == ConditionValue::Kind::SizeClass
            ? rangeOf(m_search->dataset()->question(asked.subject.question).classes[std::size_t(value.index)])
            : value.range;
        if (range.upper)
            limits.append(*range.upper);
    }
    return limits;
}

void FacetModel::setClassLimits(const QModelIndex &group, const QList<double> &limits)
{
    const Facet asked = facetOf(node(group));
    ClassLimits all = m_search->classLimits();
    const QString question = m_search->dataset()->question(asked.subject.question).id;
    if (limits.isEmpty())
        all.remove(question);
    else
        all.insert(question, limits);
    m_search->setFilter(withValues(m_search->query().filter, asked, {}, Match::Any)); // its classes are no more
    m_search->setClassLimits(all);
}

int FacetModel::binCount(const QModelIndex &histogram) const
{
    return int(facetOf(node(histogram)).bins.size());
}

QString FacetModel::binsText(const QModelIndex &histogram, int first, int last) const
{
    const Facet &asked = facetOf(node(histogram));
    const NumberRange range{asked.bins[std::size_t(first)].range.lower, asked.bins[std::size_t(last)].range.upper};
    return Wording::valueText(m_search->dataset()->tables(), asked.subject, numberValue(range));
}

} // namespace CityProfiles
