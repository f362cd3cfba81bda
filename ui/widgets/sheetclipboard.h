// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheet.h"

namespace CityProfiles {

/// Puts a table onto the clipboard in every form that a program may ask for: HTML, text with tabs, plain text. Fails
/// where a row can't be read; then the clipboard stays as it was.
[[nodiscard]] Outcome copySheet(const Sheet &sheet);

} // namespace CityProfiles
