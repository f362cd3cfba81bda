// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answer.h"

namespace CityProfiles::Testing {

/// The value of an answer as sampleDataset() writes it: "949761 @2017", "save, serve", "policing:sufficient".
[[nodiscard]] AnswerValue sampleValue(const Question &asked, const QString &text);

} // namespace CityProfiles::Testing
