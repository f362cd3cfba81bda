// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparisonsheet.h"
#include "datasetpart.h"
#include "fileexport.h"
#include "listsheet.h"

namespace CityProfiles::ExportWork {

// What the window writes, as work for another thread. Formats: csv, xlsx, html, json.

/// The rows of the list, with the questions of the parts or with all.
[[nodiscard]] FileExport::Work list(const DatasetPointer &dataset, const ListParts &parts, bool allQuestions,
                                    const QString &format);
[[nodiscard]] FileExport::Work comparison(const DatasetPointer &dataset, const Comparison &comparison,
                                          const QString &format);
[[nodiscard]] FileExport::Work groups(const DatasetPointer &dataset, const ComparedGroups &groups,
                                      const QString &format);
/// A table as it is shown, whose rows are held; the dataset is what it is of. Formats: csv, xlsx, html.
[[nodiscard]] FileExport::Work table(const DatasetPointer &dataset, const Sheet &sheet, const QString &format);
/// The whole dataset, or some of its profiles in any order, into a folder.
[[nodiscard]] FileExport::Work package(const DatasetPointer &dataset);
[[nodiscard]] FileExport::Work part(const DatasetPointer &dataset, const DatasetPart &part);

} // namespace CityProfiles::ExportWork
