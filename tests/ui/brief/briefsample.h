// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefmaking.h"

namespace CityProfiles::Testing {

/// The bundled survey, read once.
[[nodiscard]] const DatasetPointer &survey();
/// A brief of one of its profiles, such as "stockholm-swe@2018".
[[nodiscard]] Brief cityBrief(QStringView profile, const BriefOptions &options = {});
[[nodiscard]] Brief comparedBrief(const QStringList &profiles, const BriefOptions &options = {});
/// A brief of all profiles of an edition.
[[nodiscard]] Brief everyoneBrief(QStringView edition, const BriefOptions &options = {});
/// The options for one page, or for many.
[[nodiscard]] BriefOptions briefOptions(BriefOptions::Length length,
                                        BriefOptions::Paper paper = BriefOptions::Paper::A4);

} // namespace CityProfiles::Testing
