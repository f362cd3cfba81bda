// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "medians.h"

#include "certainty.h"

#include <algorithm>

namespace CityProfiles {

namespace {

/// The smallest and the largest values that the numbers of a set can stand for, and their years.
struct Numbers {
    std::vector<double> lowest;
    std::vector<double> highest;
    bool exact = true; ///< so far all are, and the largest are the smallest
    MedianBounds bounds;

    void take(const NumberSpan &span, int year)
    {
        if (exact && span.lowest != span.highest) {
            exact = false;
            highest = lowest;
        }
        lowest.push_back(span.lowest);
        if (!exact)
            highest.push_back(span.highest);
        if (year == 0)
            return;
        bounds.firstYear = bounds.firstYear == 0 ? year : std::min(bounds.firstYear, year);
        bounds.lastYear = std::max(bounds.lastYear, year);
    }
};

std::optional<double> bound(double number)
{
    return qIsNaN(number) ? std::nullopt : std::optional(number);
}

void takeSegment(const ProfileSegment &segment, std::size_t slot, const BitView &answered, const BitView &partial,
                 std::span<const quint64> set, Numbers &numbers)
{
    const NumberColumns &columns = segment.numbers[slot];
    const ValueView<double> lower(columns.lower);
    const ValueView<double> upper(columns.upper);
    const ValueView<quint8> qualifiers(columns.qualifiers);
    const ValueView<qint16> years(columns.years);
    for (std::size_t word = 0; word < set.size(); ++word) {
        for (quint64 bits = set[word] & (answered.word(word) | partial.word(word)); bits != 0; bits &= bits - 1) {
            const int row = int(word << 6) + std::countr_zero(bits);
            const auto qualifier = Qualifier(qualifiers[row]);
            const double low = lower[row];
            if (qualifier == Qualifier::Exact && !qIsNaN(low))
                numbers.take({low, low}, years[row]);
            else if (const Quantity quantity{bound(low), bound(upper[row]), qualifier, {}};
                     quantity.lower || quantity.upper)
                numbers.take(possibleValues(quantity), years[row]);
        }
    }
}

double median(std::vector<double> &values)
{
    const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    if (values.size() % 2 == 1)
        return *middle;
    return (*middle + *std::max_element(values.begin(), middle)) / 2;
}

} // namespace

MedianBounds medianOf(const Dataset &dataset, int question, const ProfileSet &set)
{
    const ColumnLayout &layout = dataset.layout();
    const auto slot = std::size_t(layout.slot(question));
    Numbers numbers;
    const std::span<const quint64> all(set.words());
    for (int number = 0; number < dataset.segmentCount(); ++number) {
        const ProfileSegment &segment = dataset.segment(number);
        const std::size_t first = std::min(all.size(), std::size_t(number) * ProfileSet::segmentWords);
        const std::size_t words = std::min(all.size() - first, std::size_t(ProfileSet::segmentWords));
        if (slot < segment.numbers.size())
            takeSegment(segment, slot, segment.plane(layout.statePlane(question, State::Answered)),
                        segment.plane(layout.statePlane(question, State::Partial)), all.subspan(first, words), numbers);
    }
    MedianBounds bounds = numbers.bounds;
    bounds.base = int(numbers.lowest.size());
    if (bounds.base == 0)
        return bounds;
    bounds.lowest = median(numbers.lowest);
    bounds.highest = numbers.exact ? bounds.lowest : median(numbers.highest);
    return bounds;
}

} // namespace CityProfiles
