// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataset.h"

namespace CityProfiles::Testing {

/// A dataset from a few lines of text, one thing a line, fields separated by bars, blanks around them ignored:
///
///     edition  | 2018
///     section  | ID | TITLE
///     question | ID | KIND | LABEL | role=population | unit=residents | one=resident | none=No areas | counted_by=ID
///     option   | QUESTION | ID | LABEL | editions=2020 | write_in
///     level    | QUESTION | ID | LABEL
///     country  | CODE | NAME
///     city     | ID | NAME | COUNTRY CODE | SUBDIVISION | OTHER NAME; OTHER NAME
///     profile  | CITY@EDITION | page=2019
///       QUESTION = 949761 @2017       numbers also as >100 <5 ~40 4..6
///       QUESTION = save, serve, "own words"       choices; grids: policing:sufficient
///       QUESTION ~ save               partial
///       QUESTION = none               also: not asked
///
/// Questions belong to the section above them; yes/no questions get their options. A line that can't be read ends the
/// test program. Questions without a line are not stated.
[[nodiscard]] DatasetPointer sampleDataset(const QString &text);

/// Three cities over two editions, two of one name, every kind of question and state.
[[nodiscard]] DatasetPointer smallSurvey();
[[nodiscard]] QString smallSurveyText();

} // namespace CityProfiles::Testing
