// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace CityProfiles {

/// How a chart looks outside the program; sizes are logical pixels of 1/96 inch.
struct ChartLook {
    enum class Theme : quint8 {
        Light,
        Dark,
        Transparent, ///< the colours of Light, without a ground
    };
    Theme theme = Theme::Light;
    bool hasTitle = true; ///< without it city and base stay: no figure stands without them
    bool hasFooter = true; ///< notes and source
    qreal textPoints = 0; ///< size of labels in points, from which all type follows; 0: it grows with the room
    qreal margin = 20;

    bool operator==(const ChartLook &) const = default;
};

} // namespace CityProfiles
