// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console.h"

#include <cstdio>

namespace CityProfiles {

void Console::info(const QString &text) const
{
    if (!m_quiet)
        error(text);
}

void Console::error(const QString &text) const
{
    std::fprintf(stderr, "city-profiles: %s\n", qUtf8Printable(text));
}

} // namespace CityProfiles
