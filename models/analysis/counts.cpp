// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "counts.h"

namespace CityProfiles {

StateCounts countStates(const Dataset &dataset, int question, const ProfileSet &set)
{
    const ColumnLayout &layout = dataset.layout();
    StateCounts counts;
    counts.answered = countPlane(dataset, layout.statePlane(question, State::Answered), set);
    counts.partial = countPlane(dataset, layout.statePlane(question, State::Partial), set);
    counts.none = countPlane(dataset, layout.statePlane(question, State::None), set);
    counts.notAsked = countPlane(dataset, layout.statePlane(question, State::NotAsked), set);
    counts.notStated = set.count() - counts.known() - counts.notAsked;
    return counts;
}

AnswerCounts countAnswers(const Dataset &dataset, int question, int edition, const ProfileSet &set)
{
    const Question &asked = dataset.question(question);
    AnswerCounts counts;
    counts.question = question;
    counts.states = countStates(dataset, question, set);
    if (!asked.isChoice())
        return counts;
    const int unanswered = counts.states.notStated + counts.states.notAsked;
    const ColumnLayout &layout = dataset.layout();
    for (const int option : asked.optionOrder()) {
        OptionCount count;
        count.option = option;
        count.offered = asked.options[std::size_t(option)].offeredIn.contains(edition);
        const int plane = layout.optionPlane(question, option);
        count.named = countPlane(dataset, plane, set);
        int namedInPartial = 0;
        for (int number = 0; number < dataset.segmentCount(); ++number) {
            const BitView partial = dataset.segment(number).plane(layout.statePlane(question, State::Partial));
            const BitView named = dataset.segment(number).plane(plane);
            const std::size_t first = std::size_t(number) * ProfileSet::segmentWords;
            for (std::size_t word = 0; word < partial.words().size(); ++word)
                namedInPartial += std::popcount(partial.word(word) & named.word(word) & set.words()[first + word]);
        }
        count.unknown = count.offered ? unanswered + counts.states.partial - namedInPartial : counts.states.all();
        counts.options.push_back(count);
    }
    return counts;
}

} // namespace CityProfiles
