// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparison.h"
#include "textsearch.h"

class QIODevice;

namespace CityProfiles {

class MatchMarks;

// Results as plain text for people, in the language of the interface. Error of all: NotWritten.

/// An aligned table: city, country, survey year, the quantities that play a part, and `extraQuestion` (a quantity, or
/// -1), then the profile's id; with marks whether the match is certain and what is missing to tell; with passages the
/// first one of each profile and the question whose answer it is.
[[nodiscard]] Outcome writeListText(const Dataset &dataset, const std::vector<ProfileIndex> &profiles,
                                    int extraQuestion, QIODevice &device, const MatchMarks *marks = nullptr,
                                    const TextHitsByProfile *passages = nullptr);

/// A profile as a page: sections with their answers, each with what is incomplete about it; unanswered questions of a
/// section on one line; note and source. Error besides: as Dataset::profile().
[[nodiscard]] Outcome writeProfileText(const Dataset &dataset, ProfileIndex index, QIODevice &device);

/// Of two profiles first a summary, a sentence for each certain difference, or where they are of one city what changed;
/// then question by question the verdict ("texts, not compared" for texts that are not the same everywhere) and each
/// profile's answer below it.
[[nodiscard]] Outcome writeComparisonText(const Dataset &dataset, const Comparison &comparison, QIODevice &device);

} // namespace CityProfiles
