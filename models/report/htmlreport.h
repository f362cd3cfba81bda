// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparison.h"
#include "groupreport.h"

namespace CityProfiles {

// Results as pages of HTML for a browser or a printer, one file each, in the language of the interface. Each page ends
// with its sources, the acknowledgement that the data ask for and their version; an answer that is not known is said
// to be so in words. Error of all: NotWritten.

/// A city's page: by section every question with the answer, its state, what is to be noted and its source. Error
/// besides: as Dataset::profile().
[[nodiscard]] Outcome writeProfileHtml(const Dataset &dataset, ProfileIndex index, QIODevice &device);

/// By section every question with the verdict and each profile's answer, below it the options that any of them names;
/// of two profiles first a summary in words, and a warning where the survey years differ.
[[nodiscard]] Outcome writeComparisonHtml(const Dataset &dataset, const Comparison &comparison, QIODevice &device);

/// As writeGroupsText(), a table for each edition.
[[nodiscard]] Outcome writeGroupsHtml(const Dataset &dataset, const ComparedGroups &compared, QIODevice &device);

/// As writeGroupProfileText(), by section.
[[nodiscard]] Outcome writeGroupProfileHtml(const Dataset &dataset, const GroupProfile &beside, const Group &group,
                                            QIODevice &device);

} // namespace CityProfiles
