// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"

#include <functional>
#include <stop_token>

namespace CityProfiles {

/// How a long reading or writing says how far it is, and how it is stopped. Both are used from the thread that works.
struct LoadControl {
    std::stop_token stop;
    std::function<void(int percent)> progress; ///< called with ascending numbers from 0 to 100, each at most once

    [[nodiscard]] bool stopped() const { return stop.stop_requested(); }
    /// Reports `done` of `total` steps where that is another percent than `last`, which it sets.
    void report(qint64 done, qint64 total, int &last) const;
};

/// The error of what was stopped.
[[nodiscard]] Error cancelledError();

} // namespace CityProfiles
