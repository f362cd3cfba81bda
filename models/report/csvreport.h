// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparison.h"
#include "textsearch.h"

class QIODevice;

namespace CityProfiles {

class MatchMarks;

// Results as CSV for spreadsheets and scripts: see csvLine(). Ids and numbers don't depend on the language; labels are
// those of the dataset, and the words of the facts are those of the interface. Data is written as it is: whoever opens
// the file in a spreadsheet should import the columns as text.

/// One line per profile: where it is from, how much of it is known, and every quantity of the codebook with state,
/// qualifier, bounds and reference year. With marks two columns more: match (certain, possible) and missing (the
/// subjects that are unknown, as in expressions, with semicolons). With passages two columns more, for the first
/// passage of each profile: the question's id and the passage. Error: NotWritten.
[[nodiscard]] Outcome writeListCsv(const Dataset &dataset, const std::vector<ProfileIndex> &profiles, QIODevice &device,
                                   const MatchMarks *marks = nullptr, const TextHitsByProfile *passages = nullptr);

/// One line per question: section, question, label, verdict and its reason, then for each profile its value, state and
/// reference year. Error: NotWritten.
[[nodiscard]] Outcome writeComparisonCsv(const Dataset &dataset, const Comparison &comparison, QIODevice &device);

} // namespace CityProfiles
