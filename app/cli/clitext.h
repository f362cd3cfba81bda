// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace CityProfiles {

/// The translation context of the command line: Cli::tr().
class Cli {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace CityProfiles
