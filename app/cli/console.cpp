// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console.h"

#include <cstdio>

#include <unistd.h>

namespace CityProfiles {

void Console::info(const QString &text) const
{
    if (!m_quiet)
        error(text);
}

void Console::error(const QString &text) const
{
    clearProgress();
    std::fprintf(stderr, "city-profiles: %s\n", qUtf8Printable(text));
}

void Console::progress(const QString &text) const
{
    if (!m_quiet && isatty(fileno(stderr)) != 0)
        std::fprintf(stderr, "\r\033[K%s", qUtf8Printable(text)); // back to the line's start, and the rest of it erased
}

void Console::clearProgress() const
{
    progress({});
}

} // namespace CityProfiles
