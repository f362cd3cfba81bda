// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapanswers.h"

#include "certainty.h"

#include <algorithm>
#include <array>
#include <bit>

namespace CityProfiles {

namespace {

using Meaning = MapAnswer::Meaning;

/// Gives each profile of a plane an answer.
void mark(const Dataset &dataset, int plane, quint8 answer, std::vector<quint8> &ofProfile)
{
    if (plane < 0)
        return;
    for (int number = 0; number < dataset.segmentCount(); ++number) {
        const auto words = dataset.segment(number).plane(plane).words();
        const std::size_t first = std::size_t(number) << segmentBits;
        for (std::size_t word = 0; word < words.size(); ++word) {
            for (quint64 bits = words[word]; bits != 0; bits &= bits - 1) {
                const std::size_t profile = first + word * 64 + std::size_t(std::countr_zero(bits));
                if (profile < ofProfile.size())
                    ofProfile[profile] = answer;
            }
        }
    }
}

bool anyIn(const Dataset &dataset, int plane)
{
    for (int number = 0; number < dataset.segmentCount(); ++number) {
        const auto words = dataset.segment(number).plane(plane).words();
        if (std::any_of(words.begin(), words.end(), [](quint64 word) { return word != 0; }))
            return true;
    }
    return false;
}

/// Each option or level with a plane of its own; those beyond the colours share one answer.
void markEach(const Dataset &dataset, Meaning meaning, const std::vector<int> &order, const std::vector<int> &planes,
              MapAnswers &result)
{
    const bool many = planes.size() > std::size_t(MapAnswers::colors);
    const std::size_t own = many ? std::size_t(MapAnswers::colors) : planes.size();
    for (std::size_t i = 0; i < planes.size(); ++i) {
        if (i < own)
            result.answers.push_back({meaning, order[i]});
        else if (i == own)
            result.answers.push_back({Meaning::Others, -1});
        mark(dataset, planes[i], quint8(std::min(i, own) + 1), result.ofProfile);
    }
}

void markNone(const Dataset &dataset, int question, MapAnswers &result)
{
    const int plane = dataset.layout().statePlane(question, State::None);
    if (!anyIn(dataset, plane))
        return;
    mark(dataset, plane, quint8(result.answers.size()), result.ofProfile);
    result.answers.push_back({Meaning::None, -1});
}

void markOptions(const Dataset &dataset, int question, MapAnswers &result)
{
    const std::vector<int> order = dataset.question(question).optionOrder();
    std::vector<int> planes;
    planes.reserve(order.size());
    for (const int option : order)
        planes.push_back(dataset.layout().optionPlane(question, option));
    markEach(dataset, Meaning::Option, order, planes, result);
    markNone(dataset, question, result);
}

void markLevels(const Dataset &dataset, const MapColoring &coloring, MapAnswers &result)
{
    const auto &levels = dataset.question(coloring.question).levels;
    std::vector<int> order;
    std::vector<int> planes;
    for (int level = 0; level < int(levels.size()); ++level) {
        order.push_back(level);
        planes.push_back(dataset.layout().levelPlane(coloring.question, coloring.option, level));
    }
    markEach(dataset, Meaning::Level, order, planes, result);
    markNone(dataset, coloring.question, result);
}

/// Has, not named or unknown: the rule over states, looked up in a table.
void markOption(const Dataset &dataset, const MapColoring &coloring, MapAnswers &result)
{
    result.answers.push_back({Meaning::Option, coloring.option});
    result.answers.push_back({Meaning::NotNamed, coloring.option});
    const Option &option = dataset.question(coloring.question).options[std::size_t(coloring.option)];
    const ColumnLayout &layout = dataset.layout();
    const auto answer = [&](State state, bool named, int edition) {
        const Truth truth = hasOption(state, named, option.offeredIn.contains(edition));
        return quint8(truth == Truth::Yes ? 1 : truth == Truth::No ? 2 : 0);
    };
    std::vector<std::array<std::array<quint8, 2>, stateCount>> table(dataset.codebook().editions.size());
    for (std::size_t edition = 0; edition < table.size(); ++edition) {
        for (int state = 0; state < stateCount; ++state) {
            for (const int named : {0, 1})
                table[edition][std::size_t(state)][std::size_t(named)] = answer(State(state), named != 0, int(edition));
        }
    }
    std::vector<quint8> states(dataset.profileCount(), quint8(State::NotStated));
    for (const State state : {State::Answered, State::Partial, State::None, State::NotAsked})
        mark(dataset, layout.statePlane(coloring.question, state), quint8(state), states);
    for (int number = 0; number < dataset.segmentCount(); ++number) {
        const ProfileSegment &segment = dataset.segment(number);
        const BitView named = segment.plane(layout.optionPlane(coloring.question, coloring.option));
        const ValueView<quint8> editions(segment.editions);
        const std::size_t first = std::size_t(number) << segmentBits;
        for (int row = 0; row < segment.size; ++row) {
            const std::size_t profile = first + std::size_t(row);
            result.ofProfile[profile] = table[editions[row]][states[profile]][named.test(row) ? 1 : 0];
        }
    }
}

} // namespace

bool canColor(const Question &question)
{
    return question.isChoice() || question.kind == QuestionKind::Grid;
}

MapAnswers mapAnswers(const Dataset &dataset, const MapColoring &coloring)
{
    MapAnswers result;
    if (coloring.question < 0)
        return result;
    result.answers.push_back({});
    result.ofProfile.assign(dataset.profileCount(), 0);
    const QuestionKind kind = dataset.question(coloring.question).kind;
    if (kind == QuestionKind::Grid)
        markLevels(dataset, coloring, result);
    else if (kind == QuestionKind::MultiChoice)
        markOption(dataset, coloring, result);
    else
        markOptions(dataset, coloring.question, result);
    return result;
}

} // namespace CityProfiles
