// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query.h"

namespace CityProfiles {

/// Makes Ctrl+C a wish to stop that long work asks for; the second one ends the process.
void listenForInterruption();

/// Set once a person wants the command to stop.
[[nodiscard]] CancelFlag interruption();
[[nodiscard]] bool interrupted();
/// The error for a command that was stopped.
[[nodiscard]] Error interruptedError();

} // namespace CityProfiles
