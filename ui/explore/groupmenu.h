// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "group.h"

#include <functional>

class QMenu;

namespace CityProfiles {

/// How a person asks for a peer group.
struct GroupChoice {
    enum class Kind : quint8 {
        All, ///< every city page of the survey year
        CurrentFilter, ///< those that the list shows
        Compared, ///< those put side by side
        Conditions, ///< a region, a country, a size class
    };

    Kind kind = Kind::All;
    QString name; ///< of Conditions
    Filter filter; ///< of Conditions

    bool operator==(const GroupChoice &) const = default;
};

/// Fills the menu with the groups of a dataset; `compared`: how many profiles stand side by side, `filtered`: whether
/// the list is narrowed.
void fillGroupMenu(QMenu *menu, const Dataset &dataset, bool filtered, int compared, const GroupChoice &current,
                   const std::function<void(const GroupChoice &)> &chosen);

/// "All cities", "Current filter", "Cities side by side", "Europe".
[[nodiscard]] QString groupName(const GroupChoice &choice);

} // namespace CityProfiles
