// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checkfinding.h"
#include "datapackage.h"
#include "error.h"

#include <QString>

#include <optional>

namespace CityProfiles {

/// What a check of a data package brought to light.
struct PackageCheck {
    /// The package as far as it could be read; nothing where the descriptor is wrong. Tables that are no CSV are left
    /// out.
    std::optional<DataPackage> package;
    CheckFindings findings;
};

/// Reads a data package whole, or refuses it whole.
/// @param source a folder with a datapackage.json, or that file itself.
/// Errors: Missing, Unreadable, WrongFormat, Invalid: the first thing that is wrong with file, row and column, and how
/// many more there are. Files of the package are named as the descriptor does.
[[nodiscard]] Result<DataPackage> readDataPackage(const QString &source);

/// Reads as much of a data package as can be read, and lists everything that is wrong with it as a package; what the
/// tables mean is for others to check.
[[nodiscard]] PackageCheck checkDataPackage(const QString &source);

} // namespace CityProfiles
