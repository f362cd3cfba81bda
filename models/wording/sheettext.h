// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheet.h"

namespace CityProfiles::Wording {

// A table for the clipboard, in the forms that others ask for: a title, the heads, the rows and below them the notes.

/// Lines with tabs between the cells and numbers in the C locale; no cell is read as a formula, and none breaks a line.
[[nodiscard]] Result<QString> sheetLines(const Sheet &sheet);
/// A table with its caption and the notes in a paragraph each; every text is text.
[[nodiscard]] Result<QString> sheetHtml(const Sheet &sheet);

} // namespace CityProfiles::Wording
