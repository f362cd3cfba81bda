// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coverage.h"

class QIODevice;

namespace CityProfiles {

// How much of a survey is known, edition by edition; nothing adds editions up. Error of all: NotWritten.

/// Two aligned tables for people: the cities of each survey year by region, and one line for each question and survey
/// year.
[[nodiscard]] Outcome writeCoverageText(const Dataset &dataset, const Coverage &coverage, QIODevice &device);

/// One line for each question and survey year: how many profiles have each state, cities surveyed where printed, and
/// whether the question can carry a chart. Regions stand in the other formats only.
[[nodiscard]] Outcome writeCoverageCsv(const Dataset &dataset, const Coverage &coverage, QIODevice &device);

/// `{"format": ..., "editions": [{"edition": 2018, "profiles": 70, "surveyed": 89, "note": ..., "regions": {"europe":
/// 10, ...}, "no_region": 0, "questions": [{"question": "roles", "label": ..., "asked": true, "answered": ...,
/// "partial":
/// ..., "none": ..., "not_stated": ..., "not_asked": ..., "chart": "counted"}]}]}`; "surveyed" is left out where it
/// isn't printed.
[[nodiscard]] Outcome writeCoverageJson(const Dataset &dataset, const Coverage &coverage, QIODevice &device);

} // namespace CityProfiles
