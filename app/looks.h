// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings.h"

class QApplication;

namespace CityProfiles {

/// Gives an application the looks of the program: Fusion, the named font, the palette of the tokens.
void applyLooks(QApplication &application);

/// Switches light and dark, live.
void applyAppearance(Appearance appearance);

} // namespace CityProfiles
