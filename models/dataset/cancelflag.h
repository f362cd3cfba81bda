// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <memory>

namespace CityProfiles {

/// Asked now and then by long work; set by whoever wants it to stop.
using CancelFlag = std::shared_ptr<std::atomic_bool>;

[[nodiscard]] inline bool isCancelled(const CancelFlag &cancel)
{
    return cancel && cancel->load(std::memory_order_relaxed);
}

} // namespace CityProfiles
