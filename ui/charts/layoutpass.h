// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace CityProfiles {

// Layouts of nested widgets tell each other of changes by events, one level at a time, so that a page would settle over
// several frames. These two make it one pass: first from the leaves up, what is known of sizes is forgotten; then from
// the root down, everything is put in its place.

/// Forgets sizes below a widget, but for those inside charts: a chart says itself when its size changes.
void invalidateLayouts(QWidget *widget);

/// Places everything below a widget that isn't yet in its place.
void activateLayouts(QWidget *widget);

} // namespace CityProfiles
