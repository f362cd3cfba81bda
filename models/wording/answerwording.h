// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataset.h"

#include <QLocale>

namespace CityProfiles::Wording {

// Facts as text, in the language of the interface and the numbers of its locale (QLocale()). The only formatter of
// facts: views, exports and the command line all print what these functions say.

/// "no answer found", "not asked in this survey year", "list incomplete"; empty for answered.
[[nodiscard]] QString stateText(State state);
/// The state in full, for a tooltip: "No answer in our copy of the city's page; the city may have answered."
[[nodiscard]] QString stateExplanation(State state);
/// The words for "none": "No priority areas (the city's answer)".
[[nodiscard]] QString noneText(const Question &question);

/// A number with the locale's grouping and at most two decimals.
[[nodiscard]] QString numberText(double number, const QLocale &locale = QLocale());
/// "949,761", "more than 100", "less than 5", "about 40", "4 to 6"; without unit and year.
[[nodiscard]] QString quantityText(const Quantity &quantity, const QLocale &locale = QLocale());
/// With the question's unit in the right number: "1 role", "4 roles".
[[nodiscard]] QString quantityWithUnit(const Question &question, const Quantity &quantity);
/// With its reference year where one is printed: "949,761 (2017)"; without unit.
[[nodiscard]] QString quantityWithYear(const Quantity &quantity);
/// "Yes" or "No".
[[nodiscard]] QString yesNoText(bool yes);
/// An option's label, for a write-in the city's own words.
[[nodiscard]] QString choiceText(const Question &question, const Choice &choice);
/// An option's label, or the city's own words in quotation marks.
[[nodiscard]] QString quotedChoice(const Question &question, const Choice &choice);
/// "Policing and law enforcement: insufficient data"; without a level "...: no answer found".
[[nodiscard]] QString cellText(const Question &question, const GridCell &cell);
/// What an incomplete list says of itself: "3 of 4 named; 1 unknown" where the count is known, else "list incomplete";
/// empty unless the answer is partial.
[[nodiscard]] QString partialText(const Codebook &codebook, const Profile &profile, int question);
/// What stands below a fact: "in 2017" for a number with a reference year, "as printed on the page" for other values,
/// "list incomplete" for such a list; empty without a value.
[[nodiscard]] QString answerNote(const Answer &answer);
/// The items of an answer as a list of texts: one for a text or number, one per choice or cell; empty without a value.
[[nodiscard]] QStringList answerItems(const Question &question, const Answer &answer);
/// The whole answer on one line, state included.
[[nodiscard]] QString answerText(const Codebook &codebook, const Profile &profile, int question);

/// "Kansas City, KS"; the subdivision stands where the city has one.
[[nodiscard]] QString cityLabel(const Dataset &dataset, CityIndex city);
/// "United States".
[[nodiscard]] QString countryName(const Dataset &dataset, CityIndex city);
/// "2018 survey", "2018 survey, page of 2019".
[[nodiscard]] QString surveyYear(const Codebook &codebook, int edition, std::optional<int> snapshotYear = {});
/// "Sweden · 2018 survey": what stands below a city's name.
[[nodiscard]] QString countryAndYear(const Dataset &dataset, ProfileIndex profile);
/// "Stockholm, 2018 survey".
[[nodiscard]] QString profileLabel(const Dataset &dataset, ProfileIndex profile);
/// "Stockholm 2018": short, for chips and columns.
[[nodiscard]] QString shortProfileLabel(const Dataset &dataset, ProfileIndex profile);
/// "not offered in 2018": of an option that the edition did not have.
[[nodiscard]] QString notOffered(const Codebook &codebook, int edition);
/// "13 of 24 questions answered".
[[nodiscard]] QString answeredOf(int answered, int questions);
/// "Not shown in our source: 3 questions".
[[nodiscard]] QString notShownCount(int questions);

/// One line that names the source of an answer: title, publisher, page, survey year, data version.
[[nodiscard]] QString citation(const Dataset &dataset, ProfileIndex index, const Profile &profile, int question);
/// Profile, question, value and source as lines of text, to report an error with.
[[nodiscard]] QString errorReport(const Dataset &dataset, ProfileIndex index, const Profile &profile, int question);

} // namespace CityProfiles::Wording
