// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

namespace CityProfiles {

Result<int> runChart(const Request &, Console &)
{
    return Error{ErrorKind::Internal, QStringLiteral("Charts can't be drawn so far."), {}, {}, 0, {}};
}

} // namespace CityProfiles
