// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "numberlikeness.h"

#include "segmentwork.h"

#include <cmath>
#include <limits>

namespace CityProfiles {

namespace {

/// The columns of one quantity in one segment.
struct Numbers {
    explicit Numbers(const NumberColumns &columns)
        : lower(columns.lower)
        , qualifiers(columns.qualifiers)
        , years(columns.years)
    {
    }

    [[nodiscard]] bool isExact(int row) const
    {
        return NumberLikeness::isExact(Qualifier(qualifiers[row]), lower[row]);
    }

    ValueView<double> lower;
    ValueView<quint8> qualifiers;
    ValueView<qint16> years;
};

struct Ends {
    double low = std::numeric_limits<double>::infinity();
    double high = 0;

    void take(double number)
    {
        low = std::min(low, number);
        high = std::max(high, number);
    }
};

Ends endsIn(const ProfileSegment &segment, std::size_t slot, int answeredPlane)
{
    Ends ends;
    if (slot >= segment.numbers.size())
        return ends;
    const Numbers numbers(segment.numbers[slot]);
    const BitView answered = segment.plane(answeredPlane);
    const BitView removed(segment.removed);
    for (std::size_t word = 0; word < answered.words().size(); ++word) {
        for (quint64 bits = answered.word(word) & ~removed.word(word); bits != 0; bits &= bits - 1) {
            const int row = int(word << 6) + std::countr_zero(bits);
            if (numbers.isExact(row))
                ends.take(numbers.lower[row]);
        }
    }
    return ends;
}

/// The range of the logarithms of all exact numbers.
double rangeOfLogarithms(const Dataset &dataset, std::size_t slot, int answeredPlane, const CancelFlag &cancel)
{
    std::vector<Ends> ends(std::size_t(dataset.segmentCount()));
    forEachSegment(ends.size(), cancel, [&](std::size_t number) {
        ends[number] = endsIn(dataset.segment(int(number)), slot, answeredPlane);
    });
    Ends all;
    for (const Ends &some : ends) {
        all.low = std::min(all.low, some.low);
        all.high = std::max(all.high, some.high);
    }
    return all.low < all.high ? std::log1p(all.high) - std::log1p(all.low) : 0;
}

} // namespace

NumberLikeness::NumberLikeness(const Dataset &dataset, int question, ProfileIndex profile, const CancelFlag &cancel)
    : m_slot(std::size_t(dataset.layout().slot(question)))
    , m_answeredPlane(dataset.layout().statePlane(question, State::Answered))
    , m_nonePlane(dataset.layout().statePlane(question, State::None))
    , m_none(dataset.state(profile, question) == State::None)
{
    if (m_none)
        return;
    const Quantity own = dataset.quantity(profile, question).value();
    m_logarithm = std::log1p(own.lower.value());
    m_year = own.referenceYear.value_or(0);
    m_range = rangeOfLogarithms(dataset, m_slot, m_answeredPlane, cancel);
}

quint32 NumberLikeness::likeness(double number) const
{
    const double difference = std::abs(std::log1p(number) - m_logarithm);
    const double share = m_range > 0 ? std::min(1.0, difference / m_range) : 0;
    return quint32(std::llround((1 - share) * likenessUnit));
}

void NumberLikeness::score(const LikenessRows &rows, LikenessScores &scores) const
{
    const BitView nonePlane = rows.segment.plane(m_nonePlane);
    const BitView answeredPlane = rows.segment.plane(m_answeredPlane);
    const bool hasNumbers = m_slot < rows.segment.numbers.size();
    const Numbers numbers(hasNumbers ? rows.segment.numbers[m_slot] : NumberColumns());
    for (std::size_t word = rows.firstWord; word < rows.endWord; ++word) {
        scores.addAll(word, nonePlane.word(word) & rows.wanted[word], m_none ? likenessUnit : 0);
        for (quint64 bits = answeredPlane.word(word) & rows.wanted[word]; bits != 0; bits &= bits - 1) {
            const std::size_t row = (word << 6) + std::size_t(std::countr_zero(bits));
            if (!hasNumbers || !numbers.isExact(int(row)))
                continue;
            if (m_none)
                scores.add(row, 0);
            else if (numbers.years[int(row)] == m_year)
                scores.add(row, likeness(numbers.lower[int(row)]));
        }
    }
}

} // namespace CityProfiles
