// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bitcount.h"

#include <algorithm>
#include <bit>

namespace CityProfiles {

namespace {

qsizetype countPortably(const quint64 *a, const quint64 *b, std::size_t words)
{
    qsizetype count = 0;
    for (std::size_t word = 0; word < words; ++word)
        count += std::popcount(a[word] & b[word]);
    return count;
}

#if defined(__x86_64__) && defined(__GNUC__)
__attribute__((target("popcnt"))) qsizetype countByInstruction(const quint64 *a, const quint64 *b, std::size_t words)
{
    qsizetype first = 0; // two sums, so that one addition need not wait for the other
    qsizetype second = 0;
    std::size_t word = 0;
    for (; word + 1 < words; word += 2) {
        first += __builtin_popcountll(a[word] & b[word]);
        second += __builtin_popcountll(a[word + 1] & b[word + 1]);
    }
    for (; word < words; ++word)
        first += __builtin_popcountll(a[word] & b[word]);
    return first + second;
}
#endif

BitCount::CommonCounter fastest()
{
    const BitCount::CommonCounter instruction = BitCount::byInstruction();
    return instruction ? instruction : BitCount::portable();
}

} // namespace

BitCount::CommonCounter BitCount::portable()
{
    return countPortably;
}

BitCount::CommonCounter BitCount::byInstruction()
{
#if defined(__x86_64__) && defined(__GNUC__)
    if (__builtin_cpu_supports("popcnt"))
        return countByInstruction;
#endif
    return nullptr;
}

qsizetype countBits(std::span<const quint64> words)
{
    return countCommonBits(words, words);
}

qsizetype countCommonBits(std::span<const quint64> a, std::span<const quint64> b)
{
    static const BitCount::CommonCounter count = fastest();
    return count(a.data(), b.data(), std::min(a.size(), b.size()));
}

} // namespace CityProfiles
