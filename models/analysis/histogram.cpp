// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "histogram.h"

#include "segmentwork.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace CityProfiles {

namespace {

constexpr int mostBins = 24;
constexpr std::array<double, 3> roundSteps{1, 2, 5};

struct Ends {
    double low = std::numeric_limits<double>::infinity();
    double high = -std::numeric_limits<double>::infinity();
};

void take(const QByteArray &column, Ends &ends)
{
    constexpr std::size_t lanes = 4; // apart, so that one comparison need not wait for the other
    std::array<Ends, lanes> found;
    const auto numbers = ValueView<double>(column).values();
    for (std::size_t at = 0; at < numbers.size(); ++at) { // what is not a number is neither less nor greater
        Ends &some = found[at % lanes];
        some.low = numbers[at] < some.low ? numbers[at] : some.low;
        some.high = numbers[at] > some.high ? numbers[at] : some.high;
    }
    for (const Ends &some : found)
        ends = {std::min(ends.low, some.low), std::max(ends.high, some.high)};
}

Ends endsOf(const Dataset &dataset, int question)
{
    const auto slot = std::size_t(dataset.layout().slot(question));
    std::vector<Ends> bySegment(std::size_t(dataset.segmentCount()));
    forEachSegment(bySegment.size(), {}, [&](std::size_t number) {
        const ProfileSegment &segment = dataset.segment(int(number));
        if (slot < segment.numbers.size()) {
            take(segment.numbers[slot].lower, bySegment[number]);
            take(segment.numbers[slot].upper, bySegment[number]);
        }
    });
    Ends ends;
    for (const Ends &some : bySegment)
        ends = {std::min(ends.low, some.low), std::max(ends.high, some.high)};
    return ends;
}

/// Limits at equal distances; whole numbers, since what a survey counts is whole.
std::vector<double> evenLimits(const Ends &ends)
{
    double step = 1;
    for (int i = 0; (ends.high - ends.low) / step >= mostBins; ++i)
        step = std::pow(10.0, i / int(roundSteps.size())) * roundSteps[std::size_t(i) % roundSteps.size()];
    std::vector<double> limits;
    for (double limit = std::floor(ends.low / step) * step; limit <= ends.high; limit += step)
        limits.push_back(limit);
    limits.push_back(limits.back() + step);
    return limits;
}

/// Limits at 1, 2 and 5 times the powers of ten.
std::vector<double> growingLimits(const Ends &ends)
{
    std::vector<double> limits;
    const double first = std::max(1.0, ends.low);
    if (ends.low < 1)
        limits.push_back(std::floor(ends.low));
    for (int power = int(std::floor(std::log10(first))); limits.empty() || limits.back() <= ends.high; ++power) {
        for (const double step : roundSteps) {
            const double limit = std::pow(10.0, power) * step;
            if (limits.empty() || limits.back() <= ends.high)
                limits.push_back(limit);
        }
    }
    while (limits.size() > 2 && limits[1] <= ends.low)
        limits.erase(limits.begin());
    return limits;
}

} // namespace

std::vector<ConditionValue> histogramBins(const Dataset &dataset, int question)
{
    const Ends ends = endsOf(dataset, question);
    std::vector<ConditionValue> bins;
    if (ends.low > ends.high)
        return bins;
    const bool wide = ends.high > 100 * std::max(1.0, ends.low);
    const std::vector<double> limits = wide ? growingLimits(ends) : evenLimits(ends);
    for (std::size_t i = 0; i + 1 < limits.size(); ++i)
        bins.push_back(numberValue({limits[i], limits[i + 1]}));
    return bins;
}

std::vector<ConditionValue> answeredBins(int questions)
{
    std::vector<ConditionValue> bins;
    for (int count = 0; count <= questions; ++count)
        bins.push_back(numberValue({double(count), double(count + 1)}));
    return bins;
}

} // namespace CityProfiles
