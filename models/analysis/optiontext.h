// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query.h"

namespace CityProfiles {

/// A query as options of the command line's list, quoted for a POSIX shell: "--edition 2018 --search 'san jose'
/// --where roles=designer --where 'population>=500000'". The same rows come out; see also sortText().
[[nodiscard]] QString optionsOf(const SurveyTables &tables, const Query &query);

} // namespace CityProfiles
