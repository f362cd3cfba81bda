// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace CityProfiles {

/// Does what the words ask of the program without a window, and gives the exit code: 0 done, 1 failed, 2 wrong usage,
/// 3 input missing or unreadable, 4 input invalid, 5 output not written, 6 cancelled. Needs a QCoreApplication, and a
/// QApplication for what draws.
[[nodiscard]] int runCommandLine(const QStringList &words);

/// Says that there is no display to open a window on; gives the exit code.
[[nodiscard]] int refuseWindow(const QStringList &words);

} // namespace CityProfiles
