// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console.h"

#include "clitext.h"

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

void Console::progress(int percent)
{
    if (m_quiet || !isatty(STDERR_FILENO))
        return;
    std::fprintf(stderr, "\rcity-profiles: %s", qUtf8Printable(Cli::tr("%1 % written").arg(percent)));
    std::fflush(stderr);
    m_showsProgress = true;
}

void Console::clearProgress() const
{
    if (m_showsProgress)
        std::fputs("\r\033[K", stderr);
    m_showsProgress = false;
}

} // namespace CityProfiles
