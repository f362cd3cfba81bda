// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartmarks.h"

#include "query.h"

namespace CityProfiles {

bool ChartMarks::marks(const ChartRow &row) const
{
    switch (row.meaning) {
    case ChartRow::Meaning::None:
        return state == State::None;
    case ChartRow::Meaning::Unknown:
    case ChartRow::Meaning::SizeClass:
        return false;
    case ChartRow::Meaning::Option:
    case ChartRow::Meaning::WriteIn:
        break;
    }
    return row.option >= 0 && std::size_t(row.option) < options.size() && options[std::size_t(row.option)];
}

ChartMarks chartMarks(const Question &question, const Answer &answer)
{
    ChartMarks marks;
    marks.state = answer.state;
    for (int option = 0; option < int(question.options.size()); ++option) {
        marks.options.push_back(question.isChoice() && answer.names(option));
        marks.levels.push_back(question.kind == QuestionKind::Grid ? answer.level(option) : -1);
    }
    for (const Choice &choice : answer.choices()) {
        if (question.options[std::size_t(choice.option)].writeIn)
            marks.writeIns.append(choice.text);
    }
    return marks;
}

ProfileSet chartedProfiles(const Dataset &dataset, const ChartTable &table)
{
    ProfileSet profiles = profilesOf(dataset, {EditionChoice::Mode::One, table.edition});
    if (table.group)
        profiles &= table.group->profiles;
    return profiles;
}

Result<std::vector<WriteIn>> writeIns(const Dataset &dataset, const ChartTable &table, int option, int limit)
{
    ProfileSet set(dataset.profileCount());
    int found = 0;
    const int question = table.question;
    chartedProfiles(dataset, table).forEach([&](ProfileIndex profile) {
        if (found < limit && dataset.names(profile, question, option)) {
            set.insert(profile);
            ++found;
        }
    });
    std::vector<WriteIn> texts;
    for (const ProfileIndex profile : sorted(dataset, set)) {
        auto record = dataset.record(profile);
        if (!record)
            return record.error();
        for (const AnswerRecord &part : record->answers) {
            const auto *choices = part.question == question ? std::get_if<Choices>(&part.value) : nullptr;
            if (!choices)
                continue;
            for (const Choice &choice : *choices) {
                if (choice.option == option)
                    texts.push_back({profile, choice.text});
            }
        }
    }
    return texts;
}

} // namespace CityProfiles
