// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes.h"

#include "folding.h"

#include <algorithm>

namespace CityProfiles {

namespace {

using Kind = OptionChange::Kind;

/// The change of one thing that a list names or doesn't; nothing where it is the same or nothing can be said.
std::optional<OptionChange> changeOf(const OptionChange &thing, const Answer &before, bool namedBefore,
                                     const Answer &after, bool namedAfter)
{
    if (namedBefore == namedAfter)
        return std::nullopt;
    OptionChange change = thing;
    change.kind = namedAfter ? Kind::NewlyNamed : Kind::NoLongerNamed;
    change.listIncomplete = (namedAfter ? before : after).state == State::Partial;
    return change;
}

std::vector<OptionChange> changedOptions(const Question &question, const Answer &before, int editionBefore,
                                         const Answer &after, int editionAfter)
{
    std::vector<OptionChange> changes;
    for (const int option : question.optionOrder()) {
        const Option &offered = question.options[std::size_t(option)];
        if (offered.writeIn || !offered.offeredIn.contains(editionBefore) || !offered.offeredIn.contains(editionAfter))
            continue;
        OptionChange thing;
        thing.option = option;
        if (const auto change = changeOf(thing, before, before.names(option), after, after.names(option)))
            changes.push_back(*change);
    }
    return changes;
}

/// The choices of an answer that carry the city's own words.
std::vector<Choice> writeIns(const Question &question, const Answer &answer)
{
    std::vector<Choice> choices;
    for (const Choice &choice : answer.choices()) {
        if (question.options[std::size_t(choice.option)].writeIn)
            choices.push_back(choice);
    }
    return choices;
}

bool hasWords(const std::vector<Choice> &choices, const QString &words)
{
    return std::any_of(choices.begin(), choices.end(),
                       [&words](const Choice &choice) { return folded(choice.text) == folded(words); });
}

void appendWriteIns(const Question &question, const Answer &before, const Answer &after,
                    std::vector<OptionChange> &changes)
{
    const std::vector<Choice> earlier = writeIns(question, before);
    const std::vector<Choice> later = writeIns(question, after);
    for (const bool isLater : {true, false}) {
        for (const Choice &choice : isLater ? later : earlier) {
            OptionChange thing;
            thing.option = choice.option;
            thing.text = choice.text;
            const bool namedBefore = !isLater || hasWords(earlier, choice.text);
            const bool namedAfter = isLater || hasWords(later, choice.text);
            if (const auto change = changeOf(thing, before, namedBefore, after, namedAfter))
                changes.push_back(*change);
        }
    }
}

std::vector<OptionChange> changedRows(const Question &question, const Answer &before, int editionBefore,
                                      const Answer &after, int editionAfter)
{
    std::vector<OptionChange> changes;
    for (const int row : question.optionOrder()) {
        const EditionSet &offeredIn = question.options[std::size_t(row)].offeredIn;
        OptionChange change{Kind::OtherLevel, row, {}, false, before.level(row), after.level(row)};
        const bool filled = change.levelBefore >= 0 && change.levelAfter >= 0;
        if (filled && change.levelBefore != change.levelAfter && offeredIn.contains(editionBefore)
            && offeredIn.contains(editionAfter))
            changes.push_back(std::move(change));
    }
    return changes;
}

QuestionChange changeOf(const Question &question, int index, const Profile &before, const Profile &after)
{
    const Answer &earlier = before.answers[std::size_t(index)];
    const Answer &later = after.answers[std::size_t(index)];
    QuestionChange change;
    change.question = index;
    change.verdict = compareAnswers(question, earlier, before.edition, later, after.edition);
    if (!known(earlier.state) || !known(later.state))
        return change;
    if (earlier.quantity() && later.quantity())
        change.yearsDiffer = earlier.quantity()->referenceYear != later.quantity()->referenceYear;
    if (question.kind == QuestionKind::YesNo) {
        change.reversed = earlier.yesNo() && later.yesNo() && *earlier.yesNo() != *later.yesNo();
    } else if (question.isChoice()) {
        change.options = changedOptions(question, earlier, before.edition, later, after.edition);
        appendWriteIns(question, earlier, later, change.options);
    } else if (question.kind == QuestionKind::Grid) {
        change.options = changedRows(question, earlier, before.edition, later, after.edition);
    }
    return change;
}

} // namespace

std::vector<QuestionChange> changesBetween(const Codebook &codebook, const Profile &before, const Profile &after)
{
    std::vector<QuestionChange> changes;
    for (const int question : codebook.questionOrder())
        changes.push_back(changeOf(codebook.questions[std::size_t(question)], question, before, after));
    return changes;
}

Result<CityChanges> changesOf(const Dataset &dataset, ProfileIndex earlier, ProfileIndex later)
{
    auto before = dataset.profile(earlier);
    if (!before)
        return before.error();
    auto after = dataset.profile(later);
    if (!after)
        return after.error();
    CityChanges changes{earlier, later, std::move(*before), std::move(*after), {}};
    changes.questions = changesBetween(dataset.codebook(), changes.before, changes.after);
    return changes;
}

std::optional<CityChanges> changesOf(const Dataset &dataset, const Comparison &comparison)
{
    if (comparison.indices.size() != 2 || dataset.city(comparison.indices[0]) != dataset.city(comparison.indices[1])
        || comparison.profiles[0].edition == comparison.profiles[1].edition)
        return std::nullopt;
    const auto time = [&](std::size_t place) {
        return dataset.codebook().editions[std::size_t(comparison.profiles[place].edition)].position;
    };
    const std::size_t first = time(0) < time(1) ? 0 : 1;
    const std::size_t second = 1 - first;
    CityChanges changes{comparison.indices[first],
                        comparison.indices[second],
                        comparison.profiles[first],
                        comparison.profiles[second],
                        {}};
    changes.questions = changesBetween(dataset.codebook(), changes.before, changes.after);
    return changes;
}

} // namespace CityProfiles
