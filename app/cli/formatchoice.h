// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"

namespace CityProfiles {

struct Request;

/// The format that the ending of the output file names, be it one of the command's or of another's: "csv" of
/// "cities.CSV". Empty for standard output, a folder and every other ending.
[[nodiscard]] QString endingFormat(const Request &request);

/// What is wrong with the format that is asked for, or that the ending of the output file says: the command must have
/// it, and the two may not contradict each other. Error: Usage.
[[nodiscard]] Outcome checkFormat(const Request &request);

} // namespace CityProfiles
