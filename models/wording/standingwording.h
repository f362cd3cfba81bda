// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataset.h"
#include "standing.h"

#include <QStringList>

namespace CityProfiles::Wording {

/// "Rank 4 of 31 cities with an answer", "Rank 4 to 6 of ...", "Rank 4, shared with 2 others, of ..."; with a reference
/// year the cities with a number of that year.
[[nodiscard]] QString rankText(const NumberStanding &standing, std::optional<int> referenceYear = {});
/// The same for a profile among those of its survey year, which it names: "Rank 4 of 31 cities with an answer, 2018
/// survey". Empty where it is the only one.
[[nodiscard]] QString rankInSurvey(const Dataset &dataset, ProfileIndex profile, int question,
                                   const NumberStanding &standing);
/// rankInSurvey() and rankExplanation(), a line each, where they say anything.
[[nodiscard]] QStringList rankLines(const Dataset &dataset, ProfileIndex profile, int question,
                                    const NumberStanding &standing);
/// What a rank leaves out: "12 cities without an answer, 3 with a number of another year"; empty where it leaves out
/// none. With a percentile where the numbers carry one.
[[nodiscard]] QString rankExplanation(const NumberStanding &standing);
/// How rare an option is: "One of 3 cities that named Designer; 12 unknown", "One of at least 3 cities ..."; with a
/// share where one may be printed: "... (12 % of 31 cities of which it is known)".
[[nodiscard]] QString rarityText(const QString &option, const OptionStanding &standing);
/// The same of a profile's option among the profiles of its survey year, which it names: "One of 3 cities that named
/// Designer; 12 unknown · 2018 survey".
[[nodiscard]] QString rarityInSurvey(const Dataset &dataset, ProfileIndex profile, int question, int option,
                                     const OptionStanding &standing);

} // namespace CityProfiles::Wording
