// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataset.h"

#include <QStringList>

namespace CityProfiles {

/// Where the bundled survey is looked for, in this order: beside the program as built and as installed, then the
/// folders for data of the desktop.
[[nodiscard]] QStringList bundledDatasetPlaces();

/// The path of what to open: `asked` where it isn't empty, else what the environment variable CITY_PROFILES_DATASET
/// names, else the bundled survey. Error: Missing where there is no bundled survey, saying where it was looked for.
[[nodiscard]] Result<QString> locateDataset(const QString &asked);

/// Opens any source: a dataset file or a data package (its folder or its datapackage.json); empty: see
/// locateDataset(). May be called on any thread. Errors: see the storage's openDataset().
[[nodiscard]] Result<DatasetPointer> openSource(const QString &source);

} // namespace CityProfiles
