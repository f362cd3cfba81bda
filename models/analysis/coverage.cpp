// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "coverage.h"

#include "charttable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

/// The region of each city; one past the last where its country has none.
std::vector<quint16> regionsOfCities(const Dataset &dataset)
{
    const auto none = quint16(dataset.tables().regions.size());
    std::vector<quint16> ofCountry;
    for (const Country &country : dataset.tables().countries)
        ofCountry.push_back(country.region < 0 ? none : quint16(country.region));
    std::vector<quint16> regions;
    regions.reserve(dataset.cityCount());
    for (const auto &segment : dataset.parts().cities) {
        const ValueView<quint16> countries(segment->countries);
        for (int row = 0; row < segment->size(); ++row)
            regions.push_back(ofCountry[countries[row]]);
    }
    return regions;
}

/// The profiles of every edition, by index in Codebook::editions, and how many of them each region has.
struct Spread {
    explicit Spread(const Dataset &dataset)
        : sets(dataset.codebook().editions.size(), ProfileSet(dataset.profileCount()))
        , regions(sets.size(), std::vector<int>(dataset.tables().regions.size() + 1))
    {
        const std::vector<quint16> regionOf = regionsOfCities(dataset);
        for (int number = 0; number < dataset.segmentCount(); ++number)
            take(dataset.segment(number), ProfileIndex(number) << segmentBits, regionOf);
    }

    void take(const ProfileSegment &segment, ProfileIndex first, const std::vector<quint16> &regionOf)
    {
        const BitView removed(segment.removed);
        const ValueView<quint32> cities(segment.cities);
        const ValueView<quint8> editions(segment.editions);
        for (int row = 0; row < segment.size; ++row) {
            if (removed.test(row))
                continue;
            const std::size_t edition = editions[row];
            sets[edition].insert(first + ProfileIndex(row));
            ++regions[edition][regionOf[cities[row]]];
        }
    }

    std::vector<ProfileSet> sets;
    std::vector<std::vector<int>> regions;
};

/// Whether the survey published the chart of the question itself.
bool isPublished(const Dataset &dataset, int question, int edition)
{
    const auto &benchmarks = dataset.tables().benchmarks;
    return std::any_of(benchmarks.begin(), benchmarks.end(), [&](const Benchmark &benchmark) {
        return benchmark.question == question && benchmark.edition == edition
            && (benchmark.measure == "as_printed"_L1 || benchmark.measure == "rank"_L1);
    });
}

EditionCoverage editionCoverage(const Dataset &dataset, int edition, const Spread &spread)
{
    const ProfileSet &set = spread.sets[std::size_t(edition)];
    EditionCoverage coverage;
    coverage.edition = edition;
    coverage.profiles = set.count();
    coverage.regions = spread.regions[std::size_t(edition)];
    coverage.noRegion = coverage.regions.back();
    coverage.regions.pop_back();
    for (int question = 0; question < int(dataset.codebook().questions.size()); ++question) {
        const StateCounts states = countStates(dataset, question, set);
        coverage.questions.push_back({dataset.question(question).askedIn.contains(edition), states,
                                      chartBasis(dataset, question, edition, states)});
    }
    return coverage;
}

} // namespace

bool Coverage::hasNoRegion() const
{
    return std::any_of(editions.begin(), editions.end(),
                       [](const EditionCoverage &edition) { return edition.noRegion > 0; });
}

Coverage coverageOf(const Dataset &dataset, const std::vector<int> &editions)
{
    const Spread spread(dataset);
    Coverage coverage;
    for (const int edition : editions)
        coverage.editions.push_back(editionCoverage(dataset, edition, spread));
    return coverage;
}

Coverage coverageOf(const Dataset &dataset)
{
    return coverageOf(dataset, dataset.codebook().editionOrder());
}

ChartBasis chartBasis(const Dataset &dataset, int question, int edition, const StateCounts &states)
{
    const Question &asked = dataset.question(question);
    if (!asked.askedIn.contains(edition))
        return ChartBasis::NotAsked;
    if (!carriesChart(asked))
        return ChartBasis::NoKind;
    if (asked.kind == QuestionKind::Grid)
        return states.known() > 0 ? ChartBasis::EachCity : ChartBasis::NoAnswer;
    if (isPublished(dataset, question, edition))
        return ChartBasis::Published;
    return states.known() < fewestCharted ? ChartBasis::TooFew : ChartBasis::Counted;
}

} // namespace CityProfiles
