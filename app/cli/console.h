// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace CityProfiles {

/// Messages for the person, on standard error.
class Console {
public:
    explicit Console(bool quiet)
        : m_quiet(quiet)
    {
    }

    /// Something good to know; not printed when quiet.
    void info(const QString &text) const;
    void error(const QString &text) const;

    /// How far long work is: a line on a terminal that the next one replaces; nothing elsewhere, or when quiet.
    void progress(const QString &text) const;
    void clearProgress() const;

private:
    bool m_quiet;
};

} // namespace CityProfiles
