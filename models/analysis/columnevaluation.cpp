// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "columnevaluation.h"

#include "evaluation.h"

namespace CityProfiles {

namespace {

Quantity exactly(double number)
{
    return {number, number, Qualifier::Exact, {}};
}

std::optional<double> bound(const ValueView<double> &column, int row)
{
    const double number = column[row];
    return qIsNaN(number) ? std::nullopt : std::optional(number);
}

TruthSet quantityInRange(const Dataset &dataset, int question, const NumberRange &range)
{
    const ColumnLayout &layout = dataset.layout();
    const auto slot = std::size_t(layout.slot(question));
    TruthSet truth(dataset.profileCount());
    for (int number = 0; number < dataset.segmentCount(); ++number) {
        const ProfileSegment &segment = dataset.segment(number);
        const auto first = ProfileIndex(number << segmentBits);
        const BitView none = segment.plane(layout.statePlane(question, State::None));
        for (std::size_t word = 0; word < none.words().size(); ++word)
            truth.no.words()[(first >> 6) + word] = none.word(word);
        if (slot >= segment.numbers.size())
            continue;
        const NumberColumns &columns = segment.numbers[slot];
        const ValueView<double> lower(columns.lower);
        const ValueView<double> upper(columns.upper);
        const ValueView<quint8> qualifiers(columns.qualifiers);
        for (const State state : {State::Answered, State::Partial}) {
            const BitView stated = segment.plane(layout.statePlane(question, state));
            for (std::size_t word = 0; word < stated.words().size(); ++word) {
                for (quint64 bits = stated.word(word); bits != 0; bits &= bits - 1) {
                    const int row = int(word << 6) + std::countr_zero(bits);
                    const Quantity quantity{bound(lower, row), bound(upper, row), Qualifier(qualifiers[row]), {}};
                    if (quantity.lower || quantity.upper)
                        truth.set(first + ProfileIndex(row), inRange(state, quantity, range));
                }
            }
        }
    }
    return truth;
}

TruthSet coordinateInRange(const Dataset &dataset, QByteArray CitySegment::*column, const NumberRange &range)
{
    std::vector<Truth> cities;
    cities.reserve(dataset.cityCount());
    for (const auto &segment : dataset.parts().cities) {
        const ValueView<double> numbers((*segment).*column);
        for (int row = 0; row < segment->size(); ++row) {
            cities.push_back(qIsNaN(numbers[row]) ? Truth::Unknown
                                                  : inRange(State::Answered, exactly(numbers[row]), range));
        }
    }
    return profilesOfCities(dataset, cities);
}

TruthSet answeredCountInRange(const Dataset &dataset, const NumberRange &range)
{
    const std::vector<quint8> counts = answeredCounts(dataset);
    std::vector<Truth> byCount;
    for (std::size_t count = 0; count <= dataset.codebook().questions.size(); ++count)
        byCount.push_back(inRange(State::Answered, exactly(double(count)), range));
    TruthSet truth(dataset.profileCount());
    for (ProfileIndex profile = 0; profile < dataset.profileCount(); ++profile)
        truth.set(profile, byCount[counts[profile]]);
    return truth;
}

} // namespace

TruthSet numberInRange(const Dataset &dataset, const Subject &subject, const NumberRange &range)
{
    switch (subject.kind) {
    case Subject::Kind::Latitude:
        return coordinateInRange(dataset, &CitySegment::latitudes, range);
    case Subject::Kind::Longitude:
        return coordinateInRange(dataset, &CitySegment::longitudes, range);
    case Subject::Kind::AnsweredCount:
        return answeredCountInRange(dataset, range);
    default:
        return quantityInRange(dataset, subject.question, range);
    }
}

TruthSet isOfCountry(const Dataset &dataset, Subject::Kind kind, int index)
{
    std::vector<Truth> countries;
    for (int country = 0; country < int(dataset.tables().countries.size()); ++country) {
        const int region = dataset.tables().countries[std::size_t(country)].region;
        const bool is = kind == Subject::Kind::Country ? country == index : region == index;
        countries.push_back(is ? Truth::Yes : Truth::No);
    }
    std::vector<Truth> cities;
    cities.reserve(dataset.cityCount());
    for (const auto &segment : dataset.parts().cities) {
        const ValueView<quint16> codes(segment->countries);
        for (int row = 0; row < segment->size(); ++row)
            cities.push_back(countries[codes[row]]);
    }
    return profilesOfCities(dataset, cities);
}

TruthSet profilesOfCities(const Dataset &dataset, const std::vector<Truth> &cities)
{
    TruthSet truth(dataset.profileCount());
    for (int number = 0; number < dataset.segmentCount(); ++number) {
        const ProfileSegment &segment = dataset.segment(number);
        const ValueView<quint32> column(segment.cities);
        const auto first = ProfileIndex(number << segmentBits);
        for (int row = 0; row < segment.size; ++row)
            truth.set(first + ProfileIndex(row), cities[column[row]]);
    }
    return truth;
}

} // namespace CityProfiles
