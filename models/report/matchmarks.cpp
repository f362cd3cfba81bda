// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "matchmarks.h"

#include "expression.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace CityProfiles {

std::vector<Subject> MatchMarks::missing(ProfileIndex profile) const
{
    std::vector<Subject> subjects;
    for (const int condition : unknownConditions(m_result, profile)) {
        for (const Term &term : m_filter[std::size_t(condition)].terms) {
            if (std::find(subjects.begin(), subjects.end(), term.subject) == subjects.end())
                subjects.push_back(term.subject);
        }
    }
    return subjects;
}

QString matchId(bool certain)
{
    return certain ? u"certain"_s : u"possible"_s;
}

QStringList missingIds(const SurveyTables &tables, const MatchMarks &marks, ProfileIndex profile)
{
    QStringList ids;
    for (const Subject &subject : marks.missing(profile))
        ids.append(subjectId(tables, subject));
    return ids;
}

} // namespace CityProfiles
