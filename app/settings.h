// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

namespace CityProfiles {

/// Light, dark, or what the desktop says.
enum class Appearance : quint8 { System, Light, Dark };

/// The keys under which the window keeps its state.
namespace SettingsKey {
inline constexpr QLatin1StringView geometry{"window/geometry"};
inline constexpr QLatin1StringView splitter{"window/splitter"};
inline constexpr QLatin1StringView browse{"window/browse"};
inline constexpr QLatin1StringView map{"window/map"};
inline constexpr QLatin1StringView filters{"window/filters"};
inline constexpr QLatin1StringView filtersShown{"window/filtersShown"};
inline constexpr QLatin1StringView appearance{"window/appearance"};
inline constexpr QLatin1StringView keptSets{"session/keptSets"};
inline constexpr QLatin1StringView view{"session/view"};
} // namespace SettingsKey

} // namespace CityProfiles
