// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "summarywording.h"

#include <QJsonArray>

namespace CityProfiles {

// The summary in words as a part of other reports.

/// A heading and one sentence to a paragraph, or the words for none; ends with a line feed.
[[nodiscard]] QString summaryText(const std::vector<Wording::SummarySentence> &sentences);
/// `[{"question": "roles", "option": "designer", "sentence": ...}]`; "option" is left out of sentences about a whole
/// answer.
[[nodiscard]] QJsonArray summaryToJson(const Codebook &codebook,
                                       const std::vector<Wording::SummarySentence> &sentences);

} // namespace CityProfiles
