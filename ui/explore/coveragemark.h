// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answer.h"
#include "tokens.h"

class QPainter;
class QRect;

namespace CityProfiles {

// The marks of the coverage; cells and legend show the same.

/// A piece of a bar by what it counts: answered is solid, incomplete lighter, "none" an outline with a line through it,
/// no answer found a dashed outline with "?"; what was not asked has no mark but words.
void paintState(QPainter &painter, const QRect &box, State state, const Tokens &tokens, const QFont &font);
/// Cities here, solid, in the outline of the cities surveyed.
void paintCities(QPainter &painter, const QRect &box, double part, const Tokens &tokens, Qt::LayoutDirection direction);
/// Three small bars: the question can carry a chart.
void paintChartSign(QPainter &painter, const QRect &box, const Tokens &tokens);

} // namespace CityProfiles
