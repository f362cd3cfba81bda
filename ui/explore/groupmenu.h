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
        Selected, ///< those selected in the list
        Conditions, ///< a region, a country, a size class
        City, ///< the city being read; only beside a group
        Year, ///< the same cities in another survey year; only beside a group
    };

    Kind kind = Kind::All;
    QString name; ///< of Conditions
    Filter filter; ///< of Conditions
    int edition = -1; ///< of Year: index in Codebook::editions

    /// Whether its profiles were picked one by one, so that no filter lists them.
    [[nodiscard]] bool isPicked() const { return kind == Kind::Compared || kind == Kind::Selected; }

    bool operator==(const GroupChoice &) const = default;
};

/// The groups that a person makes while using the program.
struct OwnGroups {
    ProfileSet listed;
    bool filtered = false; ///< the list is narrowed
    std::vector<ProfileIndex> compared;
    ProfileSet selected;
    std::optional<ProfileIndex> current; ///< the city being read
};

/// Fills the menu with the groups of a dataset; a person's own that are not there can't be chosen.
void fillGroupMenu(QMenu *menu, const Dataset &dataset, const OwnGroups &own, const GroupChoice &current,
                   const std::function<void(const GroupChoice &)> &chosen);

/// The same for what stands beside a group of a survey year: first the city being read, and each other survey year.
void fillBesideMenu(QMenu *menu, const Dataset &dataset, const OwnGroups &own, int edition, const GroupChoice &current,
                    const std::function<void(const GroupChoice &)> &chosen);

/// "All cities", "Current filter", "Selected cities", "Cities side by side", "Europe".
[[nodiscard]] QString groupName(const GroupChoice &choice);

} // namespace CityProfiles
