// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataset.h"
#include "loadcontrol.h"

#include <QString>

namespace CityProfiles {

/// Writes a dataset as a dataset file with an empty journal; a file that exists is replaced as a whole or stays as it
/// was. The same dataset gives the same bytes, and the same base uuid, which is made from the content. Edits that the
/// dataset holds become part of the base. One transaction, brought to the disk before the rename.
/// Errors: NotWritten, Cancelled; what the dataset's text source says.
[[nodiscard]] Outcome writeDatasetFile(const Dataset &dataset, const QString &path, const LoadControl &control = {});

} // namespace CityProfiles
