// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "medians.h"

#include "certainty.h"

#include <algorithm>
#include <cmath>

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
    return std::isnan(number) ? std::nullopt : std::optional(number);
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
            if (qualifier == Qualifier::Exact && !std::isnan(low))
                numbers.take({low, low}, years[row]);
            else if (const Quantity quantity{bound(low), bound(upper[row]), qualifier, {}};
                     quantity.lower || quantity.upper)
                numbers.take(possibleValues(quantity), years[row]);
        }
    }
}

/// A number whose order among unsigned numbers is that of the doubles.
quint64 orderOf(double number)
{
    constexpr quint64 sign = quint64(1) << 63;
    const auto bits = std::bit_cast<quint64>(number);
    return (bits & sign) != 0 ? ~bits : bits | sign;
}

/// Sorts no more than one bucket: the values are counted by the first 16 bits of their order, as in a radix sort.
class Buckets {
public:
    explicit Buckets(std::span<const double> values)
        : m_values(values)
        , m_counts(std::size_t(1) << bits)
    {
        for (const double value : values)
            ++m_counts[bucketOf(value)];
    }

    /// The value that stands at a place when all are sorted.
    [[nodiscard]] double at(std::size_t place) const
    {
        std::size_t bucket = 0;
        for (; place >= m_counts[bucket]; ++bucket)
            place -= m_counts[bucket];
        std::vector<double> inside;
        inside.reserve(m_counts[bucket]);
        std::copy_if(m_values.begin(), m_values.end(), std::back_inserter(inside),
                     [bucket](double value) { return bucketOf(value) == bucket; });
        const auto [least, most] = std::minmax_element(inside.begin(), inside.end());
        if (*least == *most) // small whole numbers have a bucket each
            return *least;
        std::nth_element(inside.begin(), inside.begin() + std::ptrdiff_t(place), inside.end());
        return inside[place];
    }

private:
    static constexpr int bits = 16;
    static std::size_t bucketOf(double value) { return std::size_t(orderOf(value) >> (64 - bits)); }

    std::span<const double> m_values;
    std::vector<quint32> m_counts;
};

double median(const std::vector<double> &values)
{
    const Buckets buckets(values);
    const double middle = buckets.at(values.size() / 2);
    return values.size() % 2 == 1 ? middle : (buckets.at(values.size() / 2 - 1) + middle) / 2;
}

} // namespace

MedianBounds medianOf(const Dataset &dataset, int question, const ProfileSet &set)
{
    const ColumnLayout &layout = dataset.layout();
    const auto slot = std::size_t(layout.slot(question));
    Numbers numbers;
    numbers.lowest.reserve(std::size_t(set.count()));
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
