// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

namespace CityProfiles {

Result<int> runImport(const Request &, Console &)
{
    return Error{ErrorKind::Internal, QStringLiteral("Dataset files can't be written so far."), {}, {}, 0, {}};
}

} // namespace CityProfiles
