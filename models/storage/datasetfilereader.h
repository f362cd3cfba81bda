// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checkfinding.h"
#include "dataset.h"
#include "loadcontrol.h"

#include <QString>

namespace CityProfiles {

/// A dataset as it was opened.
struct OpenedDataset {
    DatasetPointer dataset;
    CheckFindings findings; ///< warnings: edits of the journal that no longer fit and were left out
};

/// Opens a dataset file: the base with the edits of its journal. The columns are read whole, records stay in the file
/// and are read on demand. Costs about as much as reading the columns: 0.1 s for a million profiles.
/// Errors: Missing, Unreadable (a folder, no permission, locked), WrongFormat (no dataset file), Newer, Damaged (too
/// short, tables or columns that don't fit each other, a journal of another base), Cancelled.
[[nodiscard]] Result<OpenedDataset> openDatasetFile(const QString &path, const LoadControl &control = {});

/// Opens a dataset file and reads everything in it, records included; whatever is wrong is in the findings.
[[nodiscard]] CheckFindings checkDatasetFile(const QString &path);

} // namespace CityProfiles
