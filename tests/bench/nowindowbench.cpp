// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benches.h"

namespace CityProfiles::Bench {

Figures keyFigures(const Plan &)
{
    return {};
}

Figures memoryFigures(const Plan &)
{
    return {};
}

Figures startFigures(const Plan &)
{
    return {};
}

QJsonObject walkProfiles(const QString &)
{
    return {};
}

} // namespace CityProfiles::Bench
