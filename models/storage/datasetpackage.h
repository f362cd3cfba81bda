// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checkfinding.h"
#include "datapackage.h"
#include "dataset.h"
#include "datasetpart.h"
#include "loadcontrol.h"

#include <optional>

namespace CityProfiles {

/// Makes a dataset of a data package and adds everything that is wrong with what its tables mean to the findings; there
/// is no dataset once there is an error. Tables are read in three steps (small tables, cities, profiles with answers
/// and choices); a step is taken only where the one before it found no error. The package should have passed
/// checkSchema(), but need not.
[[nodiscard]] std::optional<Dataset> readDataset(const DataPackage &package, CheckFindings &findings);

/// The same without warnings: the dataset, or the first error and how many more there are.
[[nodiscard]] Result<Dataset> readDataset(const DataPackage &package);

/// The way back. The descriptor is the one that the dataset was read from, byte for byte (a plain one where there is
/// none); tables come in the order of its resources, rows in the order of the dataset, columns and tables that this
/// program doesn't know as they were. A package whose rows stand in the codebook's order, with a row for each question
/// and numbers in their shortest writing, comes back byte for byte. Fails where the records can't be read; Cancelled.
[[nodiscard]] Result<DataPackage> writeDataset(const Dataset &dataset, const LoadControl &control = {});

/// A package with some of the profiles: their cities, answers and choices alone, the codebook whole. Rows of tables
/// that this program doesn't know are left out where they refer to a row that is. The descriptor says in `part` how the
/// profiles were chosen. Errors: as of the whole.
[[nodiscard]] Result<DataPackage> writeDatasetPart(const Dataset &dataset, const DatasetPart &part,
                                                   const LoadControl &control = {});

} // namespace CityProfiles
