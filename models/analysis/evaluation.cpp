// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluation.h"

#include "columnevaluation.h"
#include "editionchoice.h"
#include "textevaluation.h"

namespace CityProfiles {

namespace {

/// Calls `visit(word of the set, index of the word within its segment, segment)` for each 64 rows of a dataset.
template <typename Visit>
void forEachWord(const Dataset &dataset, Visit visit)
{
    for (int number = 0; number < dataset.segmentCount(); ++number) {
        const ProfileSegment &segment = dataset.segment(number);
        const std::size_t first = std::size_t(number) * ProfileSet::segmentWords;
        const std::size_t words = (std::size_t(segment.size) + 63) / 64;
        for (std::size_t word = 0; word < words; ++word)
            visit(first + word, word, segment);
    }
}

/// The profiles whose edition is in a set.
ProfileSet profilesIn(const Dataset &dataset, const EditionSet &editions)
{
    ProfileSet set(dataset.profileCount());
    const std::vector<ProfileSet> byEdition = profilesByEdition(dataset);
    for (std::size_t edition = 0; edition < byEdition.size(); ++edition) {
        if (editions.contains(int(edition)))
            set |= byEdition[edition];
    }
    return set;
}

/// Takes back what is said of profiles whose edition didn't offer the option or row.
void forgetWhereNotOffered(const Dataset &dataset, const EditionSet &offeredIn, TruthSet &truth)
{
    if (offeredIn.isAll())
        return;
    const ProfileSet offered = profilesIn(dataset, offeredIn);
    truth.yes &= offered;
    truth.no &= offered;
}

TruthSet hasOptions(const Dataset &dataset, int question, int option)
{
    const ColumnLayout &layout = dataset.layout();
    const int named = layout.optionPlane(question, option);
    const int answered = layout.statePlane(question, State::Answered);
    const int none = layout.statePlane(question, State::None);
    TruthSet truth(dataset.profileCount());
    forEachWord(dataset, [&](std::size_t at, std::size_t word, const ProfileSegment &segment) {
        const quint64 yes = segment.plane(named).word(word);
        truth.yes.words()[at] = yes;
        truth.no.words()[at] = (segment.plane(answered).word(word) & ~yes) | segment.plane(none).word(word);
    });
    forgetWhereNotOffered(dataset, dataset.question(question).options[std::size_t(option)].offeredIn, truth);
    return truth;
}

TruthSet hasLevels(const Dataset &dataset, const Subject &subject, int level)
{
    const ColumnLayout &layout = dataset.layout();
    const Question &question = dataset.question(subject.question);
    const int none = layout.statePlane(subject.question, State::None);
    TruthSet truth(dataset.profileCount());
    forEachWord(dataset, [&](std::size_t at, std::size_t word, const ProfileSegment &segment) {
        quint64 others = 0;
        for (int other = 0; other < int(question.levels.size()); ++other) {
            const quint64 plane = segment.plane(layout.levelPlane(subject.question, subject.row, other)).word(word);
            if (other == level)
                truth.yes.words()[at] = plane;
            else
                others |= plane;
        }
        truth.no.words()[at] = others | segment.plane(none).word(word);
    });
    forgetWhereNotOffered(dataset, question.options[std::size_t(subject.row)].offeredIn, truth);
    return truth;
}

/// A state is always known.
TruthSet hasState(const Dataset &dataset, int question, State state)
{
    const ColumnLayout &layout = dataset.layout();
    TruthSet truth(dataset.profileCount());
    const auto plane = [&](const ProfileSegment &segment, State wanted, std::size_t word) {
        return segment.plane(layout.statePlane(question, wanted)).word(word);
    };
    forEachWord(dataset, [&](std::size_t at, std::size_t word, const ProfileSegment &segment) {
        quint64 yes = 0;
        if (state == State::NotStated) {
            for (const State other : {State::Answered, State::Partial, State::None, State::NotAsked})
                yes |= plane(segment, other, word);
            yes = ~yes;
        } else {
            yes = plane(segment, state, word);
        }
        truth.yes.words()[at] = yes;
        truth.no.words()[at] = ~yes;
    });
    return truth;
}

TruthSet isOfEdition(const Dataset &dataset, int edition)
{
    EditionSet editions;
    editions.insert(edition);
    TruthSet truth(dataset.profileCount());
    truth.yes = profilesIn(dataset, editions);
    truth.no = ProfileSet::all(dataset);
    truth.no -= truth.yes;
    return truth;
}

Result<TruthSet> evaluateValue(const Dataset &dataset, const Subject &subject, const ConditionValue &value,
                               const CancelFlag &cancel)
{
    using Kind = ConditionValue::Kind;
    switch (value.kind) {
    case Kind::Option:
        return hasOptions(dataset, subject.question, value.index);
    case Kind::Level:
        return hasLevels(dataset, subject, value.index);
    case Kind::State:
        return hasState(dataset, subject.question, State(value.index));
    case Kind::SizeClass:
        return numberInRange(dataset, subject,
                             rangeOf(dataset.question(subject.question).classes[std::size_t(value.index)]));
    case Kind::Number:
        return numberInRange(dataset, subject, value.range);
    case Kind::Entry:
        return subject.kind == Subject::Kind::Edition ? isOfEdition(dataset, value.index)
                                                      : isOfCountry(dataset, subject.kind, value.index);
    case Kind::Words:
    case Kind::Contains:
        break;
    }
    return hasText(dataset, subject, value, cancel);
}

Result<TruthSet> evaluateTerm(const Dataset &dataset, const Term &term, Match match, const CancelFlag &cancel)
{
    TruthSet all(dataset.profileCount());
    for (std::size_t i = 0; i < term.values.size(); ++i) {
        Result<TruthSet> one = evaluateValue(dataset, term.subject, term.values[i], cancel);
        if (!one)
            return one.error();
        if (i == 0)
            all = std::move(*one);
        else if (match == Match::All)
            all &= *one;
        else
            all |= *one;
    }
    if (match == Match::None)
        all.negate();
    return all;
}

} // namespace

Result<TruthSet> evaluate(const Dataset &dataset, const Condition &condition, const CancelFlag &cancel)
{
    TruthSet joined(dataset.profileCount());
    for (std::size_t i = 0; i < condition.terms.size(); ++i) {
        Result<TruthSet> one = evaluateTerm(dataset, condition.terms[i], condition.match, cancel);
        if (!one)
            return one.error();
        if (i == 0)
            joined = std::move(*one);
        else if (condition.match == Match::None)
            joined &= *one; // in none of the questions
        else
            joined |= *one;
    }
    return joined;
}

std::vector<ProfileSet> profilesByEdition(const Dataset &dataset)
{
    std::vector<ProfileSet> sets(dataset.codebook().editions.size(), ProfileSet(dataset.profileCount()));
    forEachWord(dataset, [&sets](std::size_t at, std::size_t word, const ProfileSegment &segment) {
        for (std::size_t edition = 0; edition < sets.size(); ++edition)
            sets[edition].words()[at] = rowsOfEdition(segment, word, int(edition));
    });
    return sets;
}

std::vector<quint8> answeredCounts(const Dataset &dataset)
{
    std::vector<quint8> counts(dataset.profileCount());
    const ColumnLayout &layout = dataset.layout();
    for (int question = 0; question < int(dataset.codebook().questions.size()); ++question) {
        forEachWord(dataset, [&](std::size_t at, std::size_t word, const ProfileSegment &segment) {
            quint64 known = 0;
            for (const State state : {State::Answered, State::Partial, State::None})
                known |= segment.plane(layout.statePlane(question, state)).word(word);
            for (; known != 0; known &= known - 1)
                ++counts[(at << 6) + std::size_t(std::countr_zero(known))];
        });
    }
    return counts;
}

} // namespace CityProfiles
