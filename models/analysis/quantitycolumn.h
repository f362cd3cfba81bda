// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataset.h"

#include <cmath>

namespace CityProfiles {

/// The numbers given to one question in one segment, row by row. As Dataset::quantity(), O(1), without making answers.
class QuantityColumn {
public:
    QuantityColumn(const Dataset &dataset, std::size_t segment, int question)
        : QuantityColumn(dataset, dataset.segment(int(segment)), question)
    {
    }

    /// The number of a row whose state is answered or partial; else nothing.
    [[nodiscard]] std::optional<Quantity> at(int row) const
    {
        if (!m_answered.test(row) && !m_partial.test(row)) // a column that grew late begins with zeros
            return std::nullopt;
        Quantity quantity{bound(m_lower, row), bound(m_upper, row), Qualifier(m_qualifiers[row]), {}};
        if (m_years[row] != 0)
            quantity.referenceYear = m_years[row];
        return quantity.lower || quantity.upper ? std::optional(quantity) : std::nullopt;
    }

private:
    QuantityColumn(const Dataset &dataset, const ProfileSegment &segment, int question)
        : m_answered(segment.plane(dataset.layout().statePlane(question, State::Answered)))
        , m_partial(segment.plane(dataset.layout().statePlane(question, State::Partial)))
        , m_lower(columns(dataset, segment, question).lower)
        , m_upper(columns(dataset, segment, question).upper)
        , m_qualifiers(columns(dataset, segment, question).qualifiers)
        , m_years(columns(dataset, segment, question).years)
    {
    }

    [[nodiscard]] static const NumberColumns &columns(const Dataset &dataset, const ProfileSegment &segment,
                                                      int question)
    {
        static const NumberColumns none;
        const auto slot = std::size_t(dataset.layout().slot(question));
        return slot < segment.numbers.size() ? segment.numbers[slot] : none;
    }
    [[nodiscard]] static std::optional<double> bound(const ValueView<double> &column, int row)
    {
        // A row beyond the end reads as zero, but a state without a number is written with none.
        const bool there = std::size_t(row) < column.values().size() && !std::isnan(column[row]);
        return there ? std::optional(column[row]) : std::nullopt;
    }

    BitView m_answered;
    BitView m_partial;
    ValueView<double> m_lower;
    ValueView<double> m_upper;
    ValueView<quint8> m_qualifiers;
    ValueView<qint16> m_years;
};

} // namespace CityProfiles
