// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datapackage.h"
#include "loadcontrol.h"

#include <QString>

namespace CityProfiles {

/// Writes a data package into a folder, which is made where it doesn't exist: the descriptor byte for byte, each table
/// under the path of its resource. All files are written under temporary names first and then renamed, the descriptor
/// last; an error leaves what was there. Other files of the folder stay.
/// Errors: NotWritten (with the file), Internal (a resource without a table), Cancelled.
[[nodiscard]] Outcome writeDataPackage(const DataPackage &package, const QString &folder,
                                       const LoadControl &control = {});

} // namespace CityProfiles
