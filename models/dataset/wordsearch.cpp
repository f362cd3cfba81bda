// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wordsearch.h"

#include "dataset.h"
#include "folding.h"
#include "spelling.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

bool isWanted(const WordSearch &search, ProfileIndex profile)
{
    return !search.within || search.within(profile);
}

/// The hits among the profiles that were edited, which the text source doesn't know.
AnswerHits inEditedProfiles(const Dataset &dataset, const WordSearch &search)
{
    const auto &edited = dataset.parts().editedRecords;
    QList<ProfileIndex> profiles = edited.keys();
    std::sort(profiles.begin(), profiles.end());
    AnswerHits found;
    for (const ProfileIndex profile : profiles) {
        if (isCancelled(search.cancel))
            found.complete = false;
        if (!found.complete)
            break;
        if (!dataset.isRemoved(profile) && isWanted(search, profile))
            findWords(search, profile, *edited.value(profile), found);
    }
    return found;
}

AnswerHits merged(const AnswerHits &a, const AnswerHits &b, std::size_t most)
{
    AnswerHits all{{}, a.complete && b.complete};
    all.hits.reserve(a.hits.size() + b.hits.size());
    std::merge(a.hits.begin(), a.hits.end(), b.hits.begin(), b.hits.end(), std::back_inserter(all.hits));
    if (all.hits.size() > most) {
        all.hits.resize(most);
        all.complete = false;
    }
    return all;
}

} // namespace

QString ownWords(const AnswerRecord &answer)
{
    if (const auto *text = std::get_if<QString>(&answer.value))
        return *text;
    const auto *choices = std::get_if<Choices>(&answer.value);
    if (!choices)
        return {};
    QStringList words;
    for (const Choice &choice : *choices) {
        if (!choice.text.isEmpty())
            words.append(choice.text);
    }
    return words.join("; "_L1);
}

void findWords(const WordSearch &search, ProfileIndex profile, const ProfileRecord &record, AnswerHits &found)
{
    std::vector<AnswerHit> hits;
    for (const AnswerRecord &answer : record.answers) {
        const QString words = ownWords(answer);
        if (!words.isEmpty() && matchesWords(folded(words), search.words))
            hits.push_back({profile, answer.question});
    }
    std::sort(hits.begin(), hits.end()); // an edited answer stands last in its record
    const std::size_t room = std::min(search.most - found.hits.size(), hits.size());
    found.hits.insert(found.hits.end(), hits.begin(), hits.begin() + qsizetype(room));
    found.complete = found.complete && room == hits.size();
}

Result<AnswerHits> answersWith(const Dataset &dataset, const WordSearch &search)
{
    if (search.words.isEmpty())
        return AnswerHits();
    const DatasetParts &parts = dataset.parts();
    WordSearch inBase = search;
    inBase.profileCount = dataset.profileCount();
    inBase.within = [&](ProfileIndex profile) {
        return isWanted(search, profile) && !parts.editedRecords.contains(profile) && !dataset.isRemoved(profile);
    };
    Result<AnswerHits> base = parts.texts ? parts.texts->answersWith(inBase) : AnswerHits();
    if (!base || parts.editedRecords.isEmpty())
        return base;
    return merged(*base, inEditedProfiles(dataset, search), search.most);
}

} // namespace CityProfiles
