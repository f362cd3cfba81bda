// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query.h"

namespace CityProfiles {

/// What a list says of profiles that a filter may keep: whether each is a certain match, and what is missing to tell.
class MatchMarks {
public:
    /// Both must outlive it.
    MatchMarks(const Filter &filter, const QueryResult &result)
        : m_filter(filter)
        , m_result(result)
    {
    }

    [[nodiscard]] bool isCertain(ProfileIndex profile) const { return unknownConditions(m_result, profile).empty(); }
    /// What the conditions that can't be told are about, each once; empty for a certain match.
    [[nodiscard]] std::vector<Subject> missing(ProfileIndex profile) const;

private:
    const Filter &m_filter;
    const QueryResult &m_result;
};

/// certain, possible: the names in files.
[[nodiscard]] QString matchId(bool certain);
/// What is missing, as in expressions.
[[nodiscard]] QStringList missingIds(const SurveyTables &tables, const MatchMarks &marks, ProfileIndex profile);

} // namespace CityProfiles
