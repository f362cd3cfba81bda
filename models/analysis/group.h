// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query.h"

namespace CityProfiles {

/// A peer group: profiles under a name, made by conditions or picked by hand.
struct Group {
    QString name;
    Filter filter; ///< that its profiles certainly meet; empty: all, or picked by hand
    bool picked = false; ///< by hand
    ProfileSet profiles;
    int possible = 0; ///< profiles that may meet the conditions, too: an answer is missing
};

/// The profiles of a choice of survey years that certainly meet all conditions; none: all. Error: as evaluate().
/// Cancelled: what was found so far. Cost: as run() without the order.
[[nodiscard]] Result<Group> groupOf(DatasetIndex &index, const QString &name, const Filter &filter,
                                    const EditionChoice &editions, const CancelFlag &cancel = {});
/// Profiles picked by hand.
[[nodiscard]] Group pickedGroup(const Dataset &dataset, const QString &name, const std::vector<ProfileIndex> &profiles);

[[nodiscard]] Filter inRegion(int region);
[[nodiscard]] Filter inCountry(int country);
/// The size class of a quantity, such as that with the role of population.
[[nodiscard]] Filter inSizeClass(int question, int sizeClass);

} // namespace CityProfiles
