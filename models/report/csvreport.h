// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparison.h"
#include "textsearch.h"

class QIODevice;

namespace CityProfiles {

class MatchMarks;

// Results as CSV for spreadsheets and scripts: see csvLine(). Ids and numbers don't depend on the language; labels are
// those of the dataset, and the words of the facts are those of the interface.

/// See listSheet(), with every quantity of the codebook. Error: NotWritten.
[[nodiscard]] Outcome writeListCsv(const Dataset &dataset, const std::vector<ProfileIndex> &profiles, QIODevice &device,
                                   const MatchMarks *marks = nullptr, const TextHitsByProfile *passages = nullptr);

/// See comparisonSheet(). Error: NotWritten.
[[nodiscard]] Outcome writeComparisonCsv(const Dataset &dataset, const Comparison &comparison, QIODevice &device);

} // namespace CityProfiles
