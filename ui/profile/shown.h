// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataset.h"

namespace CityProfiles {

/// The profile that a page shows, with all that its parts need to say something of it.
struct Shown {
    DatasetPointer dataset;
    ProfileIndex index = 0;
    Profile profile;

    [[nodiscard]] const Codebook &codebook() const { return dataset->codebook(); }
    [[nodiscard]] const Answer &answer(int question) const { return profile.answers[std::size_t(question)]; }
};

} // namespace CityProfiles
