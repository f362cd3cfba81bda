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
    ~Console() { clearProgress(); }
    Console(const Console &) = delete;
    Console &operator=(const Console &) = delete;

    /// Something good to know; not printed when quiet.
    void info(const QString &text) const;
    void error(const QString &text) const;
    /// How far long work is, on a line of its own that the next message takes the place of; only on a terminal and not
    /// when quiet.
    void progress(int percent);

private:
    void clearProgress() const;

    bool m_quiet;
    mutable bool m_showsProgress = false;
};

} // namespace CityProfiles
