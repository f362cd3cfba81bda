// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "textsearch.h"

#include "folding.h"
#include "query.h"

#include <algorithm>

namespace CityProfiles {

namespace {

ProfileSet profilesOf(const Dataset &dataset, const std::vector<AnswerHit> &hits)
{
    ProfileSet set(dataset.profileCount());
    for (const AnswerHit &hit : hits)
        set.insert(hit.profile);
    return set;
}

/// The hits of one profile in the codebook's order.
std::vector<AnswerHit> hitsOf(const std::vector<AnswerHit> &all, ProfileIndex profile, const std::vector<int> &places)
{
    const auto [begin, end] =
        std::equal_range(all.begin(), all.end(), AnswerHit{profile, 0},
                         [](const AnswerHit &a, const AnswerHit &b) { return a.profile < b.profile; });
    std::vector<AnswerHit> hits(begin, end);
    std::sort(hits.begin(), hits.end(), [&](const AnswerHit &a, const AnswerHit &b) {
        return places[std::size_t(a.question)] < places[std::size_t(b.question)];
    });
    return hits;
}

/// The place of each question in the codebook's order.
std::vector<int> questionPlaces(const Codebook &codebook)
{
    std::vector<int> places(codebook.questions.size());
    int place = 0;
    for (const int question : codebook.questionOrder())
        places[std::size_t(question)] = place++;
    return places;
}

QString wordsOf(const ProfileRecord &record, int question)
{
    const auto answer = std::find_if(record.answers.begin(), record.answers.end(),
                                     [question](const AnswerRecord &part) { return part.question == question; });
    return answer == record.answers.end() ? QString() : ownWords(*answer);
}

} // namespace

TextHitsByProfile byProfile(const TextHits &found)
{
    TextHitsByProfile hits;
    for (const TextHit &hit : found.hits)
        hits[hit.profile].push_back(hit);
    return hits;
}

Result<TextHits> searchTexts(const Dataset &dataset, const QString &text, const ProfileSet &within, int most,
                             const CancelFlag &cancel)
{
    WordSearch search;
    search.words = foldedWords(text);
    search.within = [&within](ProfileIndex profile) { return within.contains(profile); };
    search.cancel = cancel;
    const Result<AnswerHits> answers = answersWith(dataset, search);
    if (!answers)
        return answers.error();
    const ProfileSet profiles = profilesOf(dataset, answers->hits);
    TextHits found{{}, answers->hits.size(), profiles.count(), answers->complete};
    const std::vector<int> places = questionPlaces(dataset.codebook());
    for (const ProfileIndex profile : sorted(dataset, profiles)) {
        found.complete = found.complete && !isCancelled(cancel);
        if (!found.complete || found.hits.size() >= std::size_t(most))
            break;
        const Result<ProfileRecord> record = dataset.record(profile);
        if (!record)
            return record.error();
        for (const AnswerHit &hit : hitsOf(answers->hits, profile, places)) {
            if (found.hits.size() < std::size_t(most))
                found.hits.push_back({profile, hit.question, passageOf(wordsOf(*record, hit.question), search.words)});
        }
    }
    return found;
}

} // namespace CityProfiles
