// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answertext.h"
#include "surveytables.h"

namespace CityProfiles::Testing {

/// The tables that every dataset of a test starts from: one section "main", one source "pages".
[[nodiscard]] SurveyTables emptyTables();

/// Takes a line that describes the survey itself (edition, section, source, region, country, question, option, class,
/// benchmark); see datasetFromText().
void takeSurveyLine(const DataLine &line, SurveyTables &tables);

/// The index of a country, added under its code where it isn't listed.
[[nodiscard]] int countryFor(SurveyTables &tables, const QString &code);

} // namespace CityProfiles::Testing
