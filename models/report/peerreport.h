// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "peers.h"

class QIODevice;

namespace CityProfiles {

// The peers of a profile, the nearest first. Error of all: NotWritten.

/// For people: a line for each peer with what makes it one; by answers below it the questions that are the same, the
/// same in part, and different.
[[nodiscard]] Outcome writePeersText(const Dataset &dataset, const PeerList &list, QIODevice &device);

/// `{"format": ..., "profile": "stockholm-swe@2018", "by": "answers", "ranked": 51, "not_ranked": 59, "peers":
/// [{"profile": ..., "city_id": ..., "city": ..., "country": ..., "country_code": ..., "edition": 2018, ...}]}`. By
/// answers also "stated_in_full", and each peer has "compared": 9, "alike_percent": 62, "agree": ["strategy", ...],
/// "in_part": [...], "differ": [...]; by region "same": "subdivision" | "country" | "region" and "kilometres" where
/// known; by size "population" as answerToJson() has it. Where there can be none: "problem": "too_few_answers" |
/// "no_number" | "no_question".
[[nodiscard]] Outcome writePeersJson(const Dataset &dataset, ProfileIndex profile, const PeerList &list,
                                     QIODevice &device);

/// answers, region, size: the names in files and on the command line.
[[nodiscard]] QString peerBasisId(PeerBasis basis);

} // namespace CityProfiles
