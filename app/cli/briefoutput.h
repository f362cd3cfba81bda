// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "brief.h"
#include "briefoptions.h"

namespace CityProfiles {

struct Request;

/// Whether a format is one of a brief: pdf, or odt for a word processor.
[[nodiscard]] bool isBriefFormat(QStringView format);

/// What --paper and --pages ask for; A4 and full where they don't. Error: Usage, also where the format is no brief.
[[nodiscard]] Result<BriefOptions> briefOptions(const Request &request);

/// Writes a brief in the format asked for; gives the exit code. Error: Usage, where it would go to a terminal;
/// NotWritten.
[[nodiscard]] Result<int> writeBrief(const Request &request, const Brief &brief, const BriefOptions &options);

} // namespace CityProfiles
