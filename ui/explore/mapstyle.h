// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapanswers.h"
#include "tokens.h"

namespace CityProfiles {

/// What a map is painted with.
struct MapStyle {
    Tokens tokens;
    QFont font;
    QColor land;
    QColor sea;
    QColor border; ///< of countries

    [[nodiscard]] static MapStyle of(const QPalette &palette, const QFont &font);
    /// The colour of an answer by its index; colours that colour-blind people tell apart, none of them the accent.
    [[nodiscard]] QColor answer(const MapAnswers &answers, int index) const;
};

} // namespace CityProfiles
