// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace CityProfiles {

struct Command;

/// What --help prints: usage, commands and options, exit codes.
[[nodiscard]] QString programHelp();

/// What --help prints with a command: its usage, formats and options.
[[nodiscard]] QString commandHelp(const Command &command);

} // namespace CityProfiles
