// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sourcefile.h"

namespace CityProfiles::House {

/// What the text of one source file must have and must not have: licence head, guard, checked connections.
[[nodiscard]] QStringList textFindings(const SourceFile &file);

} // namespace CityProfiles::House
