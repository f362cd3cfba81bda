// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "citationwording.h"

#include <functional>

class QAction;
class QWidget;

namespace CityProfiles {

/// An action "Copy citation" that opens a menu: as text, for BibTeX, for reference managers.
/// @param citations asked for when one is chosen; none: nothing is copied. @param done told what was copied; may be
/// empty.
[[nodiscard]] QAction *citationAction(QWidget *owner, const std::function<std::vector<Wording::Citation>()> &citations,
                                      const std::function<void()> &done);

} // namespace CityProfiles
