// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checkfinding.h"
#include "datapackage.h"
#include "dataset.h"

namespace CityProfiles {

/// Everything that can be said about a source: what is wrong with a data package or dataset file, and what is
/// implausible in a dataset that can be read. Error: what keeps the source from being looked at at all (Missing,
/// Unreadable).
[[nodiscard]] Result<CheckFindings> checkSource(const QString &source);

/// A finding as an error, for its message.
[[nodiscard]] Error asError(const CheckFinding &finding);

} // namespace CityProfiles
