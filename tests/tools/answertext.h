// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answer.h"
#include "dataline.h"

namespace CityProfiles::Testing {

/// An answer from the words behind "question:", by the question's kind. In front of any kind may stand a state:
/// none, not_stated, not_asked alone, partial before a value.
///
///     text            Anna König
///     quantity        949761 (2017) | about 40 | more than 100 | less than 5 | 4 to 6
///     yes_no          yes | no
///     single_choice   holistic
///     multi_choice    designer engineer other="Urban planner"
///     grid            policing=sufficient housing=insufficient
///
/// Choices and rows keep the order of the line. A wrong word ends the program.
[[nodiscard]] Answer answerFromText(const Question &question, QStringView text, int line = 0);

} // namespace CityProfiles::Testing
