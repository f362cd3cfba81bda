// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cancelflag.h"
#include "error.h"
#include "profile.h"

#include <QByteArrayList>

#include <functional>
#include <limits>

namespace CityProfiles {

class Dataset;

/// An answer in whose own words something was found.
struct AnswerHit {
    ProfileIndex profile = 0;
    int question = -1; ///< index in Codebook::questions

    auto operator<=>(const AnswerHit &) const = default; // NOLINT(modernize-use-nullptr): there is no null
};

/// What was found, by profile, then question.
struct AnswerHits {
    std::vector<AnswerHit> hits;
    bool complete = true; ///< false: there may be more, the search stopped at its limit or on request
};

/// Asks which answers hold all of some words: see spelling.h for when a word stands in a text.
struct WordSearch {
    QByteArrayList words; ///< folded; without any nothing is found
    std::function<bool(ProfileIndex)> within; ///< the profiles to look at; empty: all
    ProfileIndex profileCount = 0; ///< profiles from here on are not looked at
    std::size_t most = std::numeric_limits<std::size_t>::max(); ///< hits: those of the first profiles
    CancelFlag cancel; ///< set: stop with what was found so far
};

/// The city's own words in an answer: its text, or its write-ins separated by "; ". Empty where it has none.
[[nodiscard]] QString ownWords(const AnswerRecord &answer);

/// Adds the answers of one profile that hold the words, as far as the limit allows.
void findWords(const WordSearch &search, ProfileIndex profile, const ProfileRecord &record, AnswerHits &found);

/// The answers of a dataset that hold the words, edits included; from any thread. The search's profileCount is not
/// looked at. Cost: that of the text source, and the edited profiles one by one. Fails where the text source does.
[[nodiscard]] Result<AnswerHits> answersWith(const Dataset &dataset, const WordSearch &search);

} // namespace CityProfiles
