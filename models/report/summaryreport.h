// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changewording.h"

#include <QJsonArray>

namespace CityProfiles {

// The summary in words as a part of other reports.

/// A heading and one sentence to a paragraph, or the words for none; ends with a line feed.
[[nodiscard]] QString summaryText(const std::vector<Wording::SummarySentence> &sentences);
/// `[{"question": "roles", "option": "designer", "sentence": ...}]`; "option" is left out of sentences about a whole
/// answer.
[[nodiscard]] QJsonArray summaryToJson(const Codebook &codebook,
                                       const std::vector<Wording::SummarySentence> &sentences);

/// A heading, how many answers changed, and the three parts with a sentence to a paragraph; ends with a line feed.
[[nodiscard]] QString changesText(const Dataset &dataset, const CityChanges &changes);
/// `[{"question": "strategy", "part": "changed" | "same" | "cannot_tell", "second_look": true, "sentence": ...}]`, with
/// "option" as above; "second_look" is left out where it would be false.
[[nodiscard]] QJsonArray changesToJson(const Dataset &dataset, const CityChanges &changes);

} // namespace CityProfiles
