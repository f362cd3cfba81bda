// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

namespace CityProfiles::Bench {

[[nodiscard]] double median(std::vector<double> values);
/// The least value that is not below so many percent of the values; 0 of none.
[[nodiscard]] double percentile(std::vector<double> values, int percent);

/// Milliseconds that a piece of work takes.
[[nodiscard]] double milliseconds(const std::function<void()> &work);

struct Pair {
    double value = 0;
    double floor = 0;
};

/// Runs work and floor in turn, so that both see the same machine; each returns its own measure. One round before the
/// counted ones warms caches. The medians.
[[nodiscard]] Pair alternate(int runs, const std::function<double()> &work, const std::function<double()> &floor);

/// Memory of this process in MB, as the system counts it.
struct Memory {
    double anonymous = 0; ///< private: heap and changed pages
    double resident = 0;
    double peak = 0; ///< resident at most, so far
};
[[nodiscard]] Memory memory();

} // namespace CityProfiles::Bench
