// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace CityProfiles::Testing {

/// A small random generator that starts from two numbers at no cost, so that any row can be made again on its own:
/// SplitMix64 (Steele, Lea, Flood: Fast Splittable Pseudorandom Number Generators, 2014).
class Dice {
public:
    Dice(quint64 seed, quint64 row)
        : m_state(seed * 0x9e3779b97f4a7c15U ^ row * 0xd1342543de82ef95U)
    {
        next();
    }

    quint64 next()
    {
        m_state += 0x9e3779b97f4a7c15U;
        quint64 bits = m_state;
        bits = (bits ^ (bits >> 30)) * 0xbf58476d1ce4e5b9U;
        bits = (bits ^ (bits >> 27)) * 0x94d049bb133111ebU;
        return bits ^ (bits >> 31);
    }
    /// From 0 to `end`, which is not included.
    std::size_t below(std::size_t end) { return std::size_t((next() >> 32) * quint64(end) >> 32); }
    /// From 0 to 1, which is not included.
    double fraction() { return double(next() >> 11) * 0x1.0p-53; }

private:
    quint64 m_state;
};

} // namespace CityProfiles::Testing
