// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace CityProfiles {

class MainWindow;
class Session;

/// Draws every page of the window into pictures in a folder: the list with the first profile of the profile page,
/// light and dark, the whole page, the comparison, the map and the coverage. Waits for the dataset. Returns the exit
/// code; says on standard output what it wrote and on standard error what went wrong.
[[nodiscard]] int drawPages(Session &session, MainWindow &window, const QString &folder);

} // namespace CityProfiles
