// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query.h"

namespace CityProfiles {

struct Request;

/// What --search, --where, --sort and --edition ask of a list; all of --where must hold. Error: Usage, with the nearest
/// names.
[[nodiscard]] Result<Query> queryOf(const Dataset &dataset, const Request &request);

/// The profiles that a query finds. Error: Usage, or what can't be read.
[[nodiscard]] Result<ProfileSet> profilesFound(const DatasetPointer &dataset, const Query &query);

/// Conditions from expressions, all of which must hold. Error: Usage, with the nearest names.
[[nodiscard]] Result<Filter> filterOf(const SurveyTables &tables, const QStringList &expressions);

} // namespace CityProfiles
