// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "passage.h"
#include "profileset.h"
#include "wordsearch.h"

namespace CityProfiles {

/// An answer in whose own words the text was found.
struct TextHit {
    ProfileIndex profile = 0;
    int question = -1; ///< index in Codebook::questions
    Passage passage;
};

struct TextHits {
    std::vector<TextHit> hits; ///< by the order of the cities' names, then the codebook's order of questions
    std::size_t answers = 0; ///< how many answers hold the words, shown or not
    int profiles = 0; ///< in how many profiles
    bool complete = true; ///< false: the search was stopped

    [[nodiscard]] bool allShown() const { return complete && hits.size() == answers; }
};

using TextHitsByProfile = QHash<ProfileIndex, std::vector<TextHit>>;
[[nodiscard]] TextHitsByProfile byProfile(const TextHits &found);

/// The answers of some profiles in whose own words (texts and write-ins) each word of a text is the beginning of a
/// word; see spelling.h. At most `most` of them get a passage, for which the profile's record is read: some 20
/// microseconds each. A text without a word finds nothing. Fails where the dataset's texts cannot be read.
[[nodiscard]] Result<TextHits> searchTexts(const Dataset &dataset, const QString &text, const ProfileSet &within,
                                           int most, const CancelFlag &cancel = {});

} // namespace CityProfiles
