// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace CityProfiles {

/// Readies the process before there is an application: a closed standard stream can't become somebody's file, writing
/// into a closed pipe is an error and not the end, and remarks of libraries that no person can act on stay silent.
void prepareProcess();

/// Name, version and organisation of the program, for settings, folders and the desktop.
void nameProgram();

/// Makes the next application draw the same anywhere: no display, no desktop's scale, style or theme.
void forceOffscreen();

/// Whether a window can be shown at all.
[[nodiscard]] bool hasDisplay();

} // namespace CityProfiles
