// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profileset.h"

namespace CityProfiles {

/// Which survey years a list shows: the latest profile of each city, every profile, or one edition.
struct EditionChoice {
    enum class Mode : quint8 { Latest, All, One };

    Mode mode = Mode::Latest;
    int edition = -1; ///< index in Codebook::editions; only for One

    bool operator==(const EditionChoice &) const = default;
};

/// The profiles of a choice; O(N), at a million 3 ms for the latest and 0.1 ms for one edition.
[[nodiscard]] ProfileSet profilesOf(const Dataset &dataset, const EditionChoice &choice);

/// From the command line's word: an edition's id, "latest" or "all"; nothing for another word.
[[nodiscard]] std::optional<EditionChoice> editionChoiceFromId(const Codebook &codebook, QStringView id);

/// Which of the 64 rows of a segment from 64 * `word` on are of an edition, bit by bit; rows behind its last are not.
[[nodiscard]] quint64 rowsOfEdition(const ProfileSegment &segment, std::size_t word, int edition);

} // namespace CityProfiles
