// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit.h"

namespace CityProfiles {

// The edits that change the codebook itself; part of applied().

/// Adds an option or changes its label and description.
[[nodiscard]] Result<Dataset> withOption(const Dataset &dataset, const Edit &edit);

/// Adds a question or changes its label and description.
[[nodiscard]] Result<Dataset> withQuestion(const Dataset &dataset, const Edit &edit);

} // namespace CityProfiles
