// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparison.h"
#include "sheetreport.h"
#include "textsearch.h"

namespace CityProfiles {

class MatchMarks;

// Results as JSON, UTF-8; the format is named in each (see jsonFormat()), and "data" has what every export carries: see
// carriedToJson(). Error of all: NotWritten.

/// `{"format": ..., "data": {...}, "profiles": [{"profile": "stockholm-swe@2018", "city_id": ..., "city": ...,
/// "country": ..., "country_code": ..., "region": ..., "subdivision": ..., "edition": 2018, "snapshot_year": ...,
/// "answered": 13, "questions": 24, "answers": {"population": {...}}}]}`, one profile on each line, with the answers to
/// the codebook's quantities as answerToJson() has them; members without a value are left out. With marks also
/// `"match": "certain" | "possible", "missing": ["roles", ...]`, the subjects that are unknown, as in expressions; with
/// passages also
/// `"passages": [{"question": "spotlight", "passage": ...}]`, all that were found in the profile.
[[nodiscard]] Outcome writeListJson(const Dataset &dataset, const std::vector<ProfileIndex> &profiles,
                                    QIODevice &device, const MatchMarks *marks = nullptr,
                                    const TextHitsByProfile *passages = nullptr);

/// See profileToJson(); with "data". Error besides: as Dataset::profile().
[[nodiscard]] Outcome writeProfileJson(const Dataset &dataset, ProfileIndex index, QIODevice &device);

/// `{"format": ..., "data": {...}, "selection": "Region: Europe", "profiles": [{...}]}`, one profile on each line as
/// profileToJson() has it, without its format. Errors besides: as Dataset::profile(); Cancelled.
[[nodiscard]] Outcome writeProfilesJson(const Dataset &dataset, const std::vector<ProfileIndex> &profiles,
                                        const QString &selection, QIODevice &device, const SheetControl &control = {});

/// `{"format": ..., "data": {...}, "profiles": ["stockholm-swe@2018", ...], "questions": [{"question": "roles",
/// "label": ..., "verdict": "same" | "different" | "cannot_tell" | "not_compared", "reason": ..., "answers":
/// {"stockholm-swe@2018": {...}, ...}, "options": [{"option": "designer", "has": {"stockholm-swe@2018": "yes" | "no" |
/// "unknown", ...}}]}]}`; not_compared are texts that are not the same everywhere; of two profiles also "summary": see
/// summaryToJson(), and where they are of one city "changes": see changesToJson().
[[nodiscard]] Outcome writeComparisonJson(const Dataset &dataset, const Comparison &comparison, QIODevice &device);

} // namespace CityProfiles
