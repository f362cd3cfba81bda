// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facets.h"

#include "histogram.h"

#include <algorithm>

namespace CityProfiles {

namespace {

std::vector<Facet> placeFacets(const Dataset &dataset)
{
    const SurveyTables &tables = dataset.tables();
    std::vector<bool> used(tables.countries.size());
    for (CityIndex city = 0; city < dataset.cityCount(); ++city)
        used[std::size_t(dataset.country(city))] = true;
    Facet regions{Facet::Kind::Region, {Subject::Kind::Region, -1, -1}, -1, {}, {}};
    std::vector<Facet> facets;
    for (int region = 0; region <= int(tables.regions.size()); ++region) {
        const int index = region == int(tables.regions.size()) ? -1 : region; // last, the countries without one
        Facet countries{Facet::Kind::Country, {Subject::Kind::Country, -1, -1}, index, {}, {}};
        for (std::size_t country = 0; country < used.size(); ++country) {
            if (used[country] && tables.countries[country].region == index)
                countries.values.push_back(entryValue(int(country)));
        }
        std::sort(countries.values.begin(), countries.values.end(), [&](const auto &a, const auto &b) {
            return tables.countries[std::size_t(a.index)].name.localeAwareCompare(
                       tables.countries[std::size_t(b.index)].name)
                < 0;
        });
        if (countries.values.empty())
            continue;
        if (index >= 0)
            regions.values.push_back(entryValue(index));
        facets.push_back(std::move(countries));
    }
    if (!regions.values.empty())
        facets.insert(facets.begin(), std::move(regions));
    return facets;
}

/// The ranges between limits, from below the first to above the last.
std::vector<ConditionValue> classesBetween(const QList<double> &limits)
{
    std::vector<ConditionValue> values;
    for (qsizetype i = 0; i <= limits.size(); ++i) {
        NumberRange range;
        if (i > 0)
            range.lower = limits.at(i - 1);
        if (i < limits.size())
            range.upper = limits.at(i);
        values.push_back(numberValue(range));
    }
    return values;
}

Facet numberFacet(const Dataset &dataset, int question, const ClassLimits &limits)
{
    const Question &asked = dataset.question(question);
    Facet facet{Facet::Kind::Number, questionSubject(question), -1, {}, histogramBins(dataset, question)};
    if (limits.contains(asked.id)) {
        facet.values = classesBetween(limits.value(asked.id));
        return facet;
    }
    std::vector<int> order(asked.classes.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = int(i);
    std::stable_sort(order.begin(), order.end(), [&asked](int a, int b) {
        return asked.classes[std::size_t(a)].position < asked.classes[std::size_t(b)].position;
    });
    for (const int sizeClass : order)
        facet.values.push_back(classValue(sizeClass));
    return facet;
}

void addQuestion(const Dataset &dataset, int question, const ClassLimits &limits, std::vector<Facet> &facets)
{
    const Question &asked = dataset.question(question);
    if (asked.kind == QuestionKind::Quantity) {
        facets.push_back(numberFacet(dataset, question, limits));
    } else if (asked.kind == QuestionKind::Grid) {
        for (const int row : asked.optionOrder()) {
            Facet facet{Facet::Kind::GridRow, {Subject::Kind::GridRow, question, row}, -1, {}, {}};
            for (int level = 0; level < int(asked.levels.size()); ++level)
                facet.values.push_back(levelValue(level));
            facets.push_back(std::move(facet));
        }
    } else if (asked.isChoice()) {
        Facet facet{Facet::Kind::Choice, questionSubject(question), -1, {}, {}};
        for (const int option : asked.optionOrder())
            facet.values.push_back(optionValue(option));
        facets.push_back(std::move(facet));
    }
}

} // namespace

std::vector<Facet> facetsOf(const Dataset &dataset, const ClassLimits &limits)
{
    std::vector<Facet> facets = placeFacets(dataset);
    const std::vector<int> order = dataset.codebook().questionOrder();
    for (const int question : order)
        addQuestion(dataset, question, limits, facets);
    for (const int question : order) {
        Facet facet{Facet::Kind::States, questionSubject(question), -1, {}, {}};
        for (const State state : {State::Answered, State::Partial, State::None, State::NotStated, State::NotAsked})
            facet.values.push_back(stateValue(state));
        facets.push_back(std::move(facet));
    }
    facets.push_back(
        {Facet::Kind::AnsweredCount, {Subject::Kind::AnsweredCount, -1, -1}, -1, {}, answeredBins(int(order.size()))});
    return facets;
}

namespace {

bool isStateValue(const ConditionValue &value)
{
    return value.kind == ConditionValue::Kind::State;
}

} // namespace

int conditionOf(const Filter &filter, const Facet &facet)
{
    for (std::size_t i = 0; i < filter.size(); ++i) {
        const Condition &condition = filter[i];
        if (condition.terms.size() != 1 || condition.terms.front().subject != facet.subject
            || condition.terms.front().values.empty())
            continue;
        const ConditionValue &value = condition.terms.front().values.front();
        const bool words = value.kind == ConditionValue::Kind::Contains || value.kind == ConditionValue::Kind::Words;
        if (!words && isStateValue(value) == (facet.kind == Facet::Kind::States))
            return int(i);
    }
    return -1;
}

bool hasValue(const Filter &filter, const Facet &facet, const ConditionValue &value)
{
    const int condition = conditionOf(filter, facet);
    if (condition < 0)
        return false;
    const auto &values = filter[std::size_t(condition)].terms.front().values;
    return std::find(values.begin(), values.end(), value) != values.end();
}

Filter withToggled(const Filter &filter, const Facet &facet, const ConditionValue &value, Match match)
{
    const int condition = conditionOf(filter, facet);
    std::vector<ConditionValue> values;
    if (condition >= 0)
        values = filter[std::size_t(condition)].terms.front().values;
    const auto found = std::find(values.begin(), values.end(), value);
    if (found != values.end())
        values.erase(found);
    else
        values.push_back(value);
    return withValues(filter, facet, values, match);
}

Filter withMatch(const Filter &filter, const Facet &facet, Match match)
{
    Filter changed = filter;
    if (const int condition = conditionOf(filter, facet); condition >= 0)
        changed[std::size_t(condition)].match = match;
    return changed;
}

Filter withValues(const Filter &filter, const Facet &facet, const std::vector<ConditionValue> &values, Match match)
{
    Filter changed = filter;
    const int condition = conditionOf(filter, facet);
    if (condition < 0) {
        if (!values.empty())
            changed.push_back(conditionOn(facet.subject, values, match));
    } else if (values.empty()) {
        changed.erase(changed.begin() + condition);
    } else {
        changed[std::size_t(condition)] = conditionOn(facet.subject, values, match);
    }
    return changed;
}

} // namespace CityProfiles
