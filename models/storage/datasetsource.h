// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checkfinding.h"
#include "datasetfilereader.h"
#include "loadcontrol.h"

#include <QString>

namespace CityProfiles {

// Whatever a person names as a dataset.

/// Opens a dataset file, or reads a data package (its folder or its datapackage.json) into memory.
/// Errors: those of openDatasetFile() and readDataPackage(), and what the tables of a package get wrong.
[[nodiscard]] Result<OpenedDataset> openDataset(const QString &source, const LoadControl &control = {});

/// Everything that is wrong with a dataset file or a data package, errors and warnings. Of a package the meaning of its
/// tables is looked at where the tables themselves are in order.
[[nodiscard]] CheckFindings checkDataset(const QString &source);

/// Whether the source is read as a data package.
[[nodiscard]] bool isDataPackage(const QString &source);

} // namespace CityProfiles
