// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "folding.h"
#include "sorting.h"

#include <algorithm>

namespace CityProfiles {

namespace {

/// Values with their profiles, in any order.
template <typename Value>
using Entries = std::vector<std::pair<Value, ProfileIndex>>;

/// Ranks of the profiles that have a value; all others are missing.
template <typename Value>
SortRanks rankEntries(const Dataset &dataset, Entries<Value> &entries)
{
    std::sort(entries.begin(), entries.end());
    SortRanks result;
    result.ranks.assign(dataset.profileCount(), SortRanks::missing);
    for (std::size_t i = 0; i < entries.size(); ++i) {
        if (i > 0 && entries[i].first != entries[i - 1].first)
            ++result.end;
        result.ranks[entries[i].second] = result.end;
    }
    result.end += entries.empty() ? 0 : 1;
    return result;
}

SortRanks numberRanks(const Dataset &dataset, int question)
{
    Entries<double> entries;
    const auto slot = std::size_t(dataset.layout().slot(question));
    const int answered = dataset.layout().statePlane(question, State::Answered);
    const int partial = dataset.layout().statePlane(question, State::Partial);
    const auto hasNumber = [&](const ProfileSegment &segment, int row) { // a column that grew late begins with zeros
        return segment.plane(answered).test(row) || segment.plane(partial).test(row);
    };
    for (int number = 0; number < dataset.segmentCount(); ++number) {
        const ProfileSegment &segment = dataset.segment(number);
        if (slot >= segment.numbers.size())
            continue;
        const NumberColumns &columns = segment.numbers[slot];
        const auto lower = ValueView<double>(columns.lower).values();
        const auto upper = ValueView<double>(columns.upper).values();
        const ValueView<quint8> qualifiers(columns.qualifiers);
        for (std::size_t row = 0; row < lower.size(); ++row) {
            if (!hasNumber(segment, int(row)))
                continue;
            Quantity quantity;
            quantity.qualifier = Qualifier(qualifiers[int(row)]);
            if (!qIsNaN(lower[row]))
                quantity.lower = lower[row];
            if (!qIsNaN(upper[row]))
                quantity.upper = upper[row];
            if (quantity.lower || quantity.upper)
                entries.emplace_back(quantity.sortValue(), ProfileIndex(number << segmentBits) + ProfileIndex(row));
        }
    }
    return rankEntries(dataset, entries);
}

/// Calls `visit(rank)` for the rank of each profile in a plane.
template <typename Visit>
void forPlane(const Dataset &dataset, int plane, SortRanks &ranks, Visit visit)
{
    for (int number = 0; number < dataset.segmentCount(); ++number) {
        const auto words = dataset.segment(number).plane(plane).words();
        for (std::size_t word = 0; word < words.size(); ++word) {
            for (quint64 bits = words[word]; bits != 0; bits &= bits - 1)
                visit(ranks.ranks[(std::size_t(number) << segmentBits) + (word << 6)
                                  + std::size_t(std::countr_zero(bits))]);
        }
    }
}

/// For each profile that has an answer in how many planes it stands.
SortRanks countRanks(const Dataset &dataset, int question, const std::vector<int> &planes)
{
    SortRanks result{std::vector<quint32>(dataset.profileCount(), SortRanks::missing), quint32(planes.size()) + 1};
    for (const State state : {State::Answered, State::Partial, State::None})
        forPlane(dataset, dataset.layout().statePlane(question, state), result, [](quint32 &rank) { rank = 0; });
    for (const int plane : planes)
        forPlane(dataset, plane, result, [](quint32 &rank) { ++rank; });
    return result;
}

/// For each profile that stands in a plane the number of that plane; "none" is no value.
SortRanks firstRanks(const Dataset &dataset, const std::vector<int> &planes)
{
    SortRanks result{std::vector<quint32>(dataset.profileCount(), SortRanks::missing), quint32(planes.size())};
    for (std::size_t i = 0; i < planes.size(); ++i)
        forPlane(dataset, planes[i], result, [i](quint32 &rank) { rank = quint32(i); });
    return result;
}

SortRanks choiceRanks(const Dataset &dataset, int question)
{
    const Question &asked = dataset.question(question);
    std::vector<int> planes;
    for (const int option : asked.optionOrder()) {
        planes.push_back(asked.kind == QuestionKind::Grid ? dataset.layout().levelPlane(question, option, 0)
                                                          : dataset.layout().optionPlane(question, option));
    }
    const bool count = asked.kind == QuestionKind::Grid || asked.kind == QuestionKind::MultiChoice;
    return count ? countRanks(dataset, question, planes) : firstRanks(dataset, planes);
}

Result<SortRanks> textRanks(const Dataset &dataset, int question, const CancelFlag &cancel)
{
    Entries<QByteArray> entries;
    for (ProfileIndex profile = 0; profile < dataset.profileCount(); ++profile) {
        if (isCancelled(cancel))
            return SortRanks();
        const State state = dataset.state(profile, question);
        if (state != State::Answered && state != State::Partial)
            continue;
        const Result<ProfileRecord> record = dataset.record(profile);
        if (!record)
            return record.error();
        for (const AnswerRecord &answer : record->answers) {
            const auto *text = std::get_if<QString>(&answer.value);
            if (answer.question == question && text)
                entries.emplace_back(folded(*text), profile);
        }
    }
    return rankEntries(dataset, entries);
}

} // namespace

Result<SortRanks> answerRanks(const Dataset &dataset, int question, const CancelFlag &cancel)
{
    switch (dataset.question(question).kind) {
    case QuestionKind::Text:
        return textRanks(dataset, question, cancel);
    case QuestionKind::Quantity:
        return numberRanks(dataset, question);
    default:
        return choiceRanks(dataset, question);
    }
}

} // namespace CityProfiles
