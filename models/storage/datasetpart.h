// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile.h"

#include <QString>

#include <vector>

namespace CityProfiles {

/// Some profiles of a dataset, to be written as a package of their own.
struct DatasetPart {
    std::vector<ProfileIndex> profiles; ///< ascending, each once
    QString selection; ///< how they were chosen, in words
};

} // namespace CityProfiles
