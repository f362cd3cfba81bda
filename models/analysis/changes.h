// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparison.h"
#include "profileset.h"

namespace CityProfiles {

/// One option, row of a grid or word of the city's own that changed from one edition to a later one.
struct OptionChange {
    enum class Kind : quint8 { NewlyNamed, NoLongerNamed, OtherLevel };

    Kind kind = Kind::NewlyNamed;
    int option = -1; ///< index in Question::options
    QString text; ///< the city's own words, for a write-in
    /// The list that does not name it is incomplete, so that it may stand in both.
    bool listIncomplete = false;
    int levelBefore = -1; ///< index in Question::levels, for OtherLevel
    int levelAfter = -1;

    bool operator==(const OptionChange &) const = default;
};

/// One question of a city in two editions: Same, Different (changed) or CannotTell.
struct QuestionChange {
    int question = -1;
    Verdict verdict = Verdict::CannotTell;
    bool yearsDiffer = false; ///< the numbers are of two reference years, and are not compared
    bool reversed = false; ///< yes became no, or no yes: as printed it may be right, but it deserves a second look
    std::vector<OptionChange> options; ///< in the codebook's order, the city's own words last
};

/// What changed from one profile of a city to a later one.
struct CityChanges {
    ProfileIndex earlier = 0;
    ProfileIndex later = 0;
    Profile before;
    Profile after;
    std::vector<QuestionChange> questions; ///< every question, in the codebook's order
};

/// The changes between two whole profiles; options that either edition did not offer are no change. O(options).
[[nodiscard]] std::vector<QuestionChange> changesBetween(const Codebook &codebook, const Profile &before,
                                                         const Profile &after);
/// Reads two profiles and compares them. Error: where one can't be read.
[[nodiscard]] Result<CityChanges> changesOf(const Dataset &dataset, ProfileIndex earlier, ProfileIndex later);
/// The changes between the two profiles of a comparison, in whichever order, where they are of one city and of two
/// survey years; nothing of others, nor of more than two. O(options).
[[nodiscard]] std::optional<CityChanges> changesOf(const Dataset &dataset, const Comparison &comparison);

/// How many cities changed their answer to one question, or how many of its answers one city changed.
struct ChangeCounts {
    int changed = 0;
    int same = 0;
    int cannotTell = 0;
    int reversed = 0; ///< of those that changed

    bool operator==(const ChangeCounts &) const = default;
};

/// The questions of one city counted; all add up to the codebook's. O(questions).
[[nodiscard]] ChangeCounts countsOf(const CityChanges &changes);

/// How many of the cities that changed an answer are listed.
inline constexpr std::size_t mostChangedListed = 50;

/// The cities that have a profile in both of two editions, and no others: a trend over them compares the same cities.
struct EditionChanges {
    int earlier = -1; ///< index in Codebook::editions
    int later = -1;
    std::vector<std::pair<ProfileIndex, ProfileIndex>> cities; ///< earlier and later profile of each, by city
    std::vector<ChangeCounts> questions; ///< by index in Codebook::questions; each adds up to the cities
    /// By index in Codebook::questions: the later profiles of the first mostChangedListed that changed, by city.
    std::vector<std::vector<ProfileIndex>> changed = {};
};

/// The cities with a profile in both editions of which either is in the set, with the counts of what changed. Texts in
/// the cities' own words that differ count as those that can't be told, see inOwnWords(), equal ones as the same. Reads
/// two whole profiles of each city, some 40 microseconds, in several threads: for the background. Error: where a
/// profile can't be read. Cancelled: empty.
[[nodiscard]] Result<EditionChanges> changesOver(const Dataset &dataset, int earlier, int later, const ProfileSet &set,
                                                 const CancelFlag &cancel = {});

} // namespace CityProfiles
