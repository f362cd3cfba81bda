// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "textsource.h"

namespace CityProfiles {

Result<AnswerHits> TextSource::answersWith(const WordSearch &search) const
{
    AnswerHits found;
    for (ProfileIndex profile = 0; profile < search.profileCount; ++profile) {
        if (isCancelled(search.cancel))
            found.complete = false;
        if (!found.complete)
            break;
        if (search.within && !search.within(profile))
            continue;
        const Result<ProfileRecord> read = record(profile);
        if (!read)
            return read.error();
        findWords(search, profile, *read, found);
    }
    return found;
}

} // namespace CityProfiles
