// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "codebook.h"

namespace CityProfiles {

/// Where the headline questions of a brief stand.
enum class BriefHeadlines : quint8 {
    OnCover, ///< as facts of a city, whatever is left out
    InSections, ///< among the others, of a comparison or a group
};

/// The sections that a brief can have, in the order of the codebook; each of them can be left out.
[[nodiscard]] std::vector<Section> briefSections(const Codebook &codebook, BriefHeadlines headlines);

/// Whether a question's section is among those that are shown.
[[nodiscard]] bool isShown(const Codebook &codebook, int question, const QStringList &leftOut);

} // namespace CityProfiles
