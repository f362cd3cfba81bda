// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefsections.h"

namespace CityProfiles {

std::vector<Section> briefSections(const Codebook &codebook, BriefHeadlines headlines)
{
    std::vector<Section> sections;
    int last = -1;
    for (const int question : codebook.questionOrder()) {
        const Question &asked = codebook.questions[std::size_t(question)];
        const bool isOnCover = headlines == BriefHeadlines::OnCover && asked.presentation == Presentation::Headline;
        if (asked.section == last || isOnCover)
            continue;
        last = asked.section;
        sections.push_back(codebook.sections[std::size_t(last)]);
    }
    return sections;
}

bool isShown(const Codebook &codebook, int question, const QStringList &leftOut)
{
    const int section = codebook.questions[std::size_t(question)].section;
    return !leftOut.contains(codebook.sections[std::size_t(section)].id);
}

} // namespace CityProfiles
